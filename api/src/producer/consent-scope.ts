export enum ConsentScope {
  NAME = 'NAME',
  PORTRAIT = 'PORTRAIT',
  BIOGRAPHY = 'BIOGRAPHY',
  CONTACT = 'CONTACT',
  VISITS = 'VISITS',
}
