import type { ComponentType } from 'preact';
import type { StaffRole } from './gql/graphql.ts';
import type { Words } from './words/en.ts';

export interface Route {
  /** Behind the #: `/orders/:number`. */
  path: string;
  load: () => Promise<{ default: ComponentType<Record<string, string>> }>;
  /** Its name at the edge, where it has a place there. */
  nav?: TextKey;
  /** Who may see it; everybody where it is not said. The API decides: this only spares them what it refuses. */
  roles?: readonly StaffRole[];
}

/** Who sees orders through, and keeps places, producers and products. */
const orderRoles: readonly StaffRole[] = ['OFFICER', 'ADMINISTRATOR'];

/** Who sees the registers of brands. */
const registerRoles: readonly StaffRole[] = ['COMMITTEE', ...orderRoles];

/** The pages of the desk, in the order of the navigation. Each is loaded when it is first opened. */
export const routes: readonly Route[] = [
  page('/', () => import('./features/home/HomePage.tsx'), { nav: 'stories' }),
  page('/write/:id/:language', () => import('./features/write/WritePage.tsx')),
  page('/orders', () => import('./features/orders/OrdersPage.tsx'), { nav: 'orders', roles: orderRoles }),
  page('/orders/:number', () => import('./features/orders/OrderPage.tsx'), { roles: orderRoles }),
  page('/pictures', () => import('./features/pictures/PicturesPage.tsx'), { nav: 'pictures' }),
  page('/places', () => import('./features/places/PlacesPage.tsx'), { nav: 'places', roles: orderRoles }),
  page('/places/:id', () => import('./features/places/PlacePage.tsx'), { roles: orderRoles }),
  page('/producers', () => import('./features/producers/ProducersPage.tsx'), {
    nav: 'producers',
    roles: orderRoles,
  }),
  page('/producers/:id', () => import('./features/producers/ProducerPage.tsx'), { roles: orderRoles }),
  page('/products', () => import('./features/products/ProductsPage.tsx'), {
    nav: 'products',
    roles: orderRoles,
  }),
  page('/products/:id', () => import('./features/products/ProductPage.tsx'), { roles: orderRoles }),
  page('/brands', () => import('./features/brands/BrandsPage.tsx'), { nav: 'brands', roles: registerRoles }),
  page('/brands/:id', () => import('./features/brands/BrandPage.tsx'), { roles: registerRoles }),
  page('/import', () => import('./features/import/ImportPage.tsx'), { nav: 'import', roles: orderRoles }),
  page('/staff', () => import('./features/staff/StaffPage.tsx'), { nav: 'staff', roles: ['ADMINISTRATOR'] }),
  page('/audit', () => import('./features/audit/AuditPage.tsx'), { nav: 'audit' }),
  page('/me', () => import('./features/me/MePage.tsx')),
];

type TextKey = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];

/** What a pattern names: `/write/:id/:language` has `id` and `language`, and its page is given both. */
type NamesIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

function page<const Path extends string>(
  path: Path,
  load: () => Promise<{ default: ComponentType<{ [Name in NamesIn<Path>]: string }> }>,
  more: Pick<Route, 'nav' | 'roles'> = {},
): Route {
  // A path is matched by its own pattern, so that the page gets what it asks for.
  return { path, load: load as Route['load'], ...more };
}
