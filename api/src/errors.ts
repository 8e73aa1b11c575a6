/**
 * Every error that leaves the API, by its permanent code. A code is never renamed, reused or taken away:
 * clients branch on it, while sentences may be improved at any time. `docs/errors.md` shows the same table.
 *
 * `status` is the HTTP status when the error concerns the whole request; beside data it is always 200.
 * `sentence` says what happened ({name} is filled in), `advice` what to do about it.
 */
export const errorCodes = {
  // The HTTP request
  BAD_REQUEST: {
    status: 400,
    sentence: 'This is not a GraphQL request: {reason}.',
    advice: 'Send JSON with a "query" or a "documentId", as docs/http.md shows.',
  },
  CREDENTIALS_NEEDED: {
    status: 401,
    sentence: 'This is not for everyone, and the request does not show that it may.',
    advice: 'Send "authorization: Bearer" with the token of this installation.',
  },
  SIGN_IN_FAILED: {
    status: 401,
    sentence: 'This does not open the desk: it is wrong, was used before, or is too old.',
    advice: 'Ask for a new code, or for a new link from an administrator.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    sentence: 'That was too often; it is possible again in {seconds} seconds.',
    advice: 'Wait that long, and try again.',
  },
  ROLE_NOT_ENOUGH: {
    status: 403,
    sentence: 'Your role does not allow this.',
    advice: 'Ask somebody who may, or have an administrator change your role.',
  },
  PLACE_NOT_YOURS: {
    status: 403,
    sentence: 'This is about places that you do not write about.',
    advice: 'Ask somebody who does, or have an administrator add the place to yours.',
  },
  LANGUAGE_NOT_YOURS: {
    status: 403,
    sentence: 'You do not write in the language "{language}".',
    advice: 'Ask somebody who does, or have an administrator add the language to yours.',
  },
  ORIGIN_FOREIGN: {
    status: 403,
    sentence: 'The request was sent from the page of another site.',
    advice: 'Send it from the desk, or from a program that sends no "origin".',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    sentence: '{reason}.',
    advice: 'Use POST, or GET for queries.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    sentence: 'None of the media types in "accept" can be answered.',
    advice: 'Accept application/graphql-response+json or application/json.',
  },
  BODY_TOO_LARGE: {
    status: 413,
    sentence: 'The request body is larger than {maximumBytes} bytes.',
    advice: 'Send fewer variables, or send the id of a trusted document instead of its text.',
  },
  MEDIA_TYPE_UNSUPPORTED: {
    status: 415,
    sentence: 'The body is of a media type that is not read here.',
    advice: 'Send "content-type: application/json", in UTF-8.',
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    sentence: 'The request line and headers are larger than {maximumBytes} bytes.',
    advice: 'Use POST for long queries and send fewer cookies.',
  },
  BUSY: {
    status: 503,
    sentence: 'Too many {what} are being read at the moment.',
    advice: 'Try again in a minute.',
  },
  DISK_FULL: {
    status: 507,
    sentence: 'There is no room left to keep this.',
    advice: 'Nothing was kept; tell whoever looks after this server.',
  },
  DATABASE_AWAY: {
    status: 503,
    sentence: 'The database does not answer at the moment.',
    advice: 'Try again in some seconds; what has a key of its own is done once, however often it is sent.',
  },
  TIMEOUT: {
    status: 503,
    sentence: 'The request took too long and was given up.',
    advice: 'Ask for less at once, or try again later.',
  },
  INTERNAL: {
    status: 500,
    sentence: 'Something went wrong on our side (error {id}).',
    advice: 'Try again; if it stays, report that id.',
  },

  // The GraphQL document
  GRAPHQL_PARSE_FAILED: {
    status: 400,
    sentence: '{reason}',
    advice: 'Correct the syntax at the location given.',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    sentence: '{reason}',
    advice: 'Compare the document with the schema.',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    sentence: '{reason}',
    advice: 'Name in "operationName" one operation of the document.',
  },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    sentence: 'PersistedQueryNotSupported',
    advice: 'Send the query itself, or the "documentId" of a trusted document.',
  },
  DOCUMENT_NOT_FOUND: {
    status: 400,
    sentence: 'No trusted document has the id {documentId}.',
    advice: 'Send the query itself, or have the document added to the list of this server.',
  },
  DOCUMENT_NOT_TRUSTED: {
    status: 400,
    sentence: 'This server runs trusted documents only.',
    advice: 'Send a "documentId" from its list instead of a "query".',
  },
  TOO_MANY_TOKENS: {
    status: 400,
    sentence: 'The document has more than {maximum} tokens.',
    advice: 'Split it into several requests.',
  },
  DEPTH_TOO_HIGH: {
    status: 400,
    sentence: 'The operation is nested {requested} levels deep; the maximum is {maximum}.',
    advice: 'Ask for the deeper part in a second request.',
  },
  TOO_MANY_ALIASES: {
    status: 400,
    sentence: 'The operation uses {requested} aliases; the maximum is {maximum}.',
    advice: 'Ask for lists by filter instead of record by record, or split the request.',
  },
  TOO_MANY_ROOT_FIELDS: {
    status: 400,
    sentence: 'The operation asks for {requested} root fields; the maximum is {maximum}.',
    advice: 'Split it into several requests.',
  },
  TOO_MANY_DIRECTIVES: {
    status: 400,
    sentence: 'The operation uses {requested} directives; the maximum is {maximum}.',
    advice: 'Write the selection for the case at hand.',
  },
  COST_TOO_HIGH: {
    status: 400,
    sentence: 'The operation costs {requested}; the maximum is {maximum}.',
    advice: 'Ask for smaller pages ("first") or fewer nested lists; each answer tells its cost.',
  },
  VARIABLES_TOO_LARGE: {
    status: 400,
    sentence: 'The variables hold more than {maximum} values or nest deeper than {maximumDepth} levels.',
    advice: 'Split the request.',
  },

  // What was asked for
  BAD_USER_INPUT: {
    status: 400,
    sentence: '{reason}.',
    advice: 'Correct the value and send the request again.',
  },
  NOT_FOUND: {
    status: 404,
    sentence: '{what} was not found.',
    advice: 'Check the address or id; it may have been withdrawn.',
  },
  CURSOR_INVALID: {
    status: 400,
    sentence: 'The cursor "{cursor}" does not belong to this list.',
    advice: 'Take cursors from "pageInfo" of the same list, filter and order, or start from the first page.',
  },
  CURSOR_TOO_OLD: {
    status: 410,
    sentence: 'Changes after that cursor were deleted meanwhile.',
    advice: 'Read everything again from "/snapshot", and go on from its cursor.',
  },
  PAGE_TOO_LARGE: {
    status: 400,
    sentence: 'A page of {requested} is out of range; it can be 1 to {maximum}.',
    advice: 'Ask for a smaller page and follow "pageInfo.endCursor".',
  },
  SKIP_OUT_OF_RANGE: {
    status: 400,
    sentence: '{requested} cannot be skipped; it can be 0 to {maximum}.',
    advice: 'Further in, follow "pageInfo.endCursor", or ask for a narrower list.',
  },
  LANGUAGE_UNKNOWN: {
    status: 400,
    sentence: 'The language "{language}" is not known.',
    advice: 'Use a code from the "languages" query.',
  },
  MARKET_UNKNOWN: {
    status: 400,
    sentence: 'The market "{market}" is not known.',
    advice: 'Use a code from the "markets" query.',
  },

  // Staff
  LAST_ADMINISTRATOR: {
    status: 409,
    sentence: 'Nobody would be left who is an administrator.',
    advice: 'Make somebody else one first.',
  },
  LETTER_NOT_SENT: {
    status: 503,
    sentence: 'They are on the list of staff, but the letter with their link could not be sent.',
    advice: 'Invite them again when letters can be sent.',
  },
  PASSKEY_REFUSED: {
    status: 400,
    sentence: 'The passkey was not accepted: it was made for something else, or too slowly.',
    advice: 'Start again.',
  },

  // The rules of the catalogue
  SLUG_TAKEN: {
    status: 409,
    sentence: 'The slug "{slug}" is already taken here.',
    advice: 'Choose another.',
  },
  STOCK_TOO_LOW: {
    status: 409,
    sentence: 'Of {sku}, {available} are free; {requested} were asked for.',
    advice: 'Ask for fewer.',
  },
  PLACE_PARENT_INVALID: {
    status: 400,
    sentence: 'A {kind} cannot lie in a {parentKind}.',
    advice: 'Choose a parent one level up: country, region, district, settlement.',
  },
  PRIMARY_SPECIALIZATION_TAKEN: {
    status: 409,
    sentence: '{place} already has an active primary specialization.',
    advice: 'End that one first.',
  },
  MEMBERSHIP_EXISTS: {
    status: 409,
    sentence: 'The producer is in the register of this brand already: {state}.',
    advice: 'Change what the register says.',
  },
  CRITERIA_NOT_MET: {
    status: 409,
    sentence: 'A product carries the brand only when it meets each mandatory criterion: {codes} are missing.',
    advice: 'Look at the product again, or refuse it.',
  },
  MATERIALS_NOT_100: {
    status: 400,
    sentence: 'The materials add up to {percent} percent.',
    advice: 'Correct the shares so that they add up to 100.',
  },
  GTIN_INVALID: {
    status: 400,
    sentence: 'The GTIN "{gtin}" has the wrong length or check digit.',
    advice: 'Copy it again from the label or the GS1 record.',
  },
  PICTURE_CREDIT_MISSING: {
    status: 400,
    sentence: 'The picture "{picture}" lacks alt text, credit or licence.',
    advice: 'Add all three, then publish.',
  },
  PREVIEW_OVER: {
    status: 403,
    sentence: 'This preview is over, or there never was one.',
    advice: 'Open it again at the desk.',
  },
  PICTURE_UNREADABLE: {
    status: 400,
    sentence: 'The picture cannot be used: {reason}.',
    advice: 'Send a JPEG, PNG, WebP, AVIF or HEIC that does not move, of at most 60 megapixels.',
  },
  CONSENT_MISSING: {
    status: 403,
    sentence: 'No consent is recorded for showing {what}.',
    advice: 'Record the consent of the person concerned first.',
  },
  RECORD_CHANGED: {
    status: 409,
    sentence: 'Somebody else has changed {what} meanwhile; nothing of yours was saved.',
    advice: 'Read it again, and make your change to what it is now.',
  },
  CONTENT_TOO_LARGE: {
    status: 413,
    sentence: 'A text holds {blocks} blocks and {bytes} bytes at most.',
    advice: 'Take something out, or make two stories of it.',
  },
  FACTS_CHANGED: {
    status: 409,
    sentence: 'Somebody else has changed what the story is about meanwhile; nothing of yours was saved.',
    advice: 'Read it again, and make your change to what it is now.',
  },
  MANUSCRIPT_PUBLIC: {
    status: 409,
    sentence: 'This is public in {languages}.',
    advice: 'Unpublish it in every language first.',
  },
  MANUSCRIPT_TRASHED: {
    status: 409,
    sentence: 'This is in the trash.',
    advice: 'Take it out of the trash first.',
  },
  PUBLISHING_PROBLEMS: {
    status: 409,
    sentence: 'Nothing was published: {count} things stand in the way, the first is: {first}.',
    advice: 'Ask for "publishingProblems", and mend them all.',
  },
  TEXT_STATE_WRONG: {
    status: 409,
    sentence: 'The text in {language} is {state}, and this cannot be done with it.',
    advice: 'Read it again: somebody may have moved it meanwhile.',
  },
  TEXT_CHANGED: {
    status: 409,
    sentence: 'The text in {language} is another than the one you read; nothing was approved.',
    advice: 'Read it as it is now.',
  },
  TEXT_NEEDED: {
    status: 409,
    sentence: 'Nothing would be left of "{field}" in any language.',
    advice: 'Publish it in another language first.',
  },
  FOUR_EYES: {
    status: 403,
    sentence: 'Whoever has written in a text does not approve it.',
    advice: 'Ask a colleague to read it.',
  },
  TEXTS_IN_MANUSCRIPT: {
    status: 409,
    sentence: 'The texts of {what} are written in the manuscript {manuscript}.',
    advice: 'Change them there, and publish.',
  },
  SHEET_UNREADABLE: {
    status: 400,
    sentence: 'This file cannot be read as a table: {reason}.',
    advice: 'Send XLSX without macros, or CSV in UTF-8.',
  },
  RATE_MISSING: {
    status: 503,
    sentence: 'There is no rate from {from} to {to} on or before {day}.',
    advice: 'Load exchange rates for that day, or set a price for the market.',
  },

  // Orders
  BASKET_FULL: {
    status: 409,
    sentence: 'A basket holds {maximum} at most.',
    advice: 'Order these first, or take something out.',
  },
  BASKET_CLOSED: {
    status: 409,
    sentence: 'This basket has become an order.',
    advice: 'Start a new one.',
  },
  NOT_ORDERABLE: {
    status: 409,
    sentence: 'The basket cannot be ordered as it is: {problem}.',
    advice: 'Look at the problems of its quote.',
  },
  DESTINATION_DIFFERS: {
    status: 409,
    sentence: 'The address is in {address}, and the total was made for {destination}.',
    advice: 'Set the destination of the basket to that of the address, and show the new total.',
  },
  TOTAL_CHANGED: {
    status: 409,
    sentence: 'The total is {total} now; the buyer saw {expected}.',
    advice: 'Show the new quote, and let the buyer decide.',
  },
  TRANSFERS_OPEN_TOO_MANY: {
    status: 409,
    sentence: '{open} orders of this email address wait for a bank transfer already; nothing was ordered.',
    advice: 'Pay or cancel one of them, or pay in another way.',
  },
  CHECKOUT_IN_PROGRESS: {
    status: 409,
    sentence: 'This order is being placed at this moment.',
    advice: 'Send the same again in a few seconds, with the same key.',
  },
  CHECKOUT_EXPIRED: {
    status: 409,
    sentence: 'The time to pay is over; nothing was charged.',
    advice: 'Start again from the basket.',
  },
  CHECKOUT_SUPERSEDED: {
    status: 409,
    sentence: 'A later attempt with the same basket took the place of this one; nothing was charged for it.',
    advice: 'Go on with the later one.',
  },
  PAYMENT_DECLINED: {
    status: 402,
    sentence: 'The payment was declined; nothing was charged.',
    advice: 'Try another card or way to pay.',
  },
  PAYMENT_ABANDONED: {
    status: 402,
    sentence: 'The payment was broken off; nothing was charged.',
    advice: 'Start again from the basket.',
  },
  PAYMENT_METHOD_UNAVAILABLE: {
    status: 400,
    sentence: 'One cannot pay by {method} here.',
    advice: 'Choose one of the "paymentMethods".',
  },
  STEP_NOT_POSSIBLE: {
    status: 409,
    sentence: '{step} is not possible: this part of the order is {state}.',
    advice: 'Read the order again: somebody may have gone on with it meanwhile.',
  },
  QUANTITY_TOO_HIGH: {
    status: 409,
    sentence: 'Of {sku}, that can be done with {possible}; {requested} were asked for.',
    advice: 'Read the order again, and ask for no more than that.',
  },
  RETURN_TOO_LATE: {
    status: 409,
    sentence: 'This could be sent back until {day}.',
    advice: 'Write to us if there is something wrong with it.',
  },
  PAYMENT_UNSETTLED: {
    status: 409,
    sentence: 'The payment of this order is being taken at this moment.',
    advice: 'Try again in a few minutes.',
  },
  TRACKING_NUMBER_INVALID: {
    status: 400,
    sentence: '"{number}" is not a tracking number of that carrier.',
    advice: 'Copy it again from the label: a post writes two letters, nine digits and two letters.',
  },

  // Payments
  PAYMENT_METHOD_UNSUITABLE: {
    status: 409,
    sentence: '{amount} cannot be paid in this way: {reason}.',
    advice: 'Choose another way to pay.',
  },
  REFUND_TOO_HIGH: {
    status: 409,
    sentence: '{requested} cannot be given back: {left} of the payment are left.',
    advice: 'Ask for no more than that.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    status: 409,
    sentence: 'This key was used before, for something else.',
    advice: 'Send the same key with the same input, and a new key with anything else.',
  },
  WEBHOOK_SIGNATURE_INVALID: {
    status: 400,
    sentence: 'The signature of this event is wrong or too old.',
    advice: 'Compare the webhook secret with the one of the payment provider, and the clocks.',
  },
  FORM_FOREIGN: {
    status: 403,
    sentence: 'This form was not sent from its own page.',
    advice: 'Open the page again and send it from there.',
  },
} as const satisfies Record<string, { status: number; sentence: string; advice: string }>;

export type ErrorCode = keyof typeof errorCodes;

type PlaceholderOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never;

/** What the sentence of a code needs filled in, by name. */
export type ErrorValues<Code extends ErrorCode> = Record<
  PlaceholderOf<(typeof errorCodes)[Code]['sentence']>,
  string | number
>;

/**
 * An expected failure: reaches the client with its code and its message (what happened, then what to do).
 * Anything else that is thrown is masked as INTERNAL.
 */
export class DomainError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;

  constructor(code: Code, values: ErrorValues<Code>, options?: ErrorOptions) {
    super(errorMessage(code, values), options);
    this.name = 'DomainError';
    this.code = code;
  }
}

/** The sentence of a code, filled in, followed by its advice. */
export function errorMessage<Code extends ErrorCode>(code: Code, values: ErrorValues<Code>): string {
  const { sentence, advice } = errorCodes[code];
  const byName: Record<string, string | number> = values;
  return `${sentence.replace(/\{(\w+)\}/g, (_, name: string) => shown(byName[name]))} ${advice}`;
}

/** Values may come from a client: one line, and short. */
function shown(value: string | number | undefined): string {
  const line = String(value).replace(/\p{Cc}/gu, ' ');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}

export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && Object.hasOwn(errorCodes, code);
}
