/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Currency } from '@aul/money';
import type { Language } from '@aul/language';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type MarketsQuery = { markets: Array<{ code: string, currency: Currency, countries: Array<string>, defaultLanguage: Language, isRest: boolean, name: { text: string, language: Language, isFallback: boolean } }> };

export type TextPartsFragment = { text: string, language: Language, isFallback: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const TextPartsFragmentDoc = new TypedDocumentString(`
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}
    `, {"fragmentName":"TextParts"}) as unknown as TypedDocumentString<TextPartsFragment, unknown>;
export const MarketsDocument = new TypedDocumentString(`
    query Markets {
  markets {
    code
    name {
      ...TextParts
    }
    currency
    countries
    defaultLanguage
    isRest
  }
}
    fragment TextParts on LocalizedText {
  text
  language
  isFallback
}`, {"hash":"sha256:71bf155750a8e648856331238630fcf151e85c40a6f4ae3bc53b2a74c9e6cdc7"}) as unknown as TypedDocumentString<MarketsQuery, MarketsQueryVariables>;