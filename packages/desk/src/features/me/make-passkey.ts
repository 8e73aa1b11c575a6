import { type PublicKeyCredentialCreationOptionsJSON, startRegistration } from '@simplewebauthn/browser';
import { AddPasskeyDocument, type MyAccountFragment, StartPasskeyDocument } from '../../gql/graphql.ts';
import { request } from '../../request.ts';

/** The browser makes a passkey for who works here. Rejects where the person thinks better of it. */
export async function makePasskey(name: string): Promise<MyAccountFragment> {
  const { startPasskey } = await request(StartPasskeyDocument);
  const optionsJSON: PublicKeyCredentialCreationOptionsJSON = JSON.parse(startPasskey.optionsJson);
  const response = await startRegistration({ optionsJSON });
  const { addPasskey } = await request(AddPasskeyDocument, {
    id: startPasskey.id,
    name,
    responseJson: JSON.stringify(response),
  });
  return addPasskey;
}

/** A first name for it: the device, as far as the browser tells. */
export function deviceName(): string {
  const agent = navigator.userAgent;
  const found = systems.find(([mark]) => mark.test(agent));
  return found?.[1] ?? 'Passkey';
}

const systems: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Mac OS X/, 'Mac'],
  [/Windows/, 'Windows'],
  [/Linux/, 'Linux'],
];
