import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { noBrowser, type OpenDesk, openDesk } from './desk-browser.ts';
import { lineJourney } from './line-journey.ts';
import { officerJourney } from './officer-journey.ts';
import { orderJourney } from './order-journey.ts';
import { pagesJourney } from './pages-journey.ts';
import { pasteJourney } from './paste-journey.ts';
import { placesJourney } from './places-journey.ts';
import { registerJourney } from './register-journey.ts';
import { storyJourney } from './story-journey.ts';
import { writersJourney } from './writers-journey.ts';

// The desk as it is used: a real browser, API, PostgreSQL, publisher and site, started once for all journeys.

let desk: OpenDesk;
const open = () => desk;
beforeAll(async () => {
  if (!noBrowser) desk = await openDesk();
});
afterAll(() => desk?.close());
beforeEach(({ skip }) => skip(Boolean(noBrowser), noBrowser));

// Three at a time: much of it is waiting for somebody else.
describe.concurrent('from end to end', () => {
  describe('a story', { concurrent: false }, () => storyJourney(open));
  describe('an officer', { concurrent: false }, () => officerJourney(open));
  describe('a register', { concurrent: false }, () => registerJourney(open));
  describe('a place', { concurrent: false }, () => placesJourney(open));
});
describe.concurrent('in the editor', () => {
  describe('two at one story', { concurrent: false }, () => writersJourney(open));
  describe('a bad line', { concurrent: false }, () => lineJourney(open));
  describe('from elsewhere', { concurrent: false }, () => pasteJourney(open));
});
describe.concurrent('on every page', () => {
  describe('orders', { concurrent: false }, () => orderJourney(open));
  describe('pages', { concurrent: false }, () => pagesJourney(open));
});
