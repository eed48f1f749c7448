import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  stripSearchParams,
} from '@tanstack/react-router';
import { ErrorState } from './kit/error-state.tsx';
import { Loading } from './kit/loading.tsx';
import { NotFoundPage } from './pages/not-found/page.tsx';
import { Shell } from './shell/shell.tsx';
import { parseSearch, searchText } from './url/search-text.ts';
import * as changes from './pages/changes/search.ts';
import * as document from './pages/document/search.ts';
import * as documents from './pages/documents/search.ts';
import * as entities from './pages/entities/search.ts';
import * as entity from './pages/entity/search.ts';
import * as figures from './pages/figures/search.ts';
import * as log from './pages/log/search.ts';
import * as map from './pages/map/search.ts';
import * as overview from './pages/overview/search.ts';
import * as search from './pages/search/search.ts';
import * as statements from './pages/statements/search.ts';
import * as timeline from './pages/timeline/search.ts';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFoundPage });

/** All pages. Each is a chunk of its own, and its whole state is in its address (`search.ts` beside it). */
const pages = [
  createRoute({
    getParentRoute: () => root,
    path: '/',
    validateSearch: overview.validateSearch,
    search: { middlewares: [stripSearchParams(overview.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/overview/page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/timeline',
    validateSearch: timeline.validateSearch,
    search: { middlewares: [stripSearchParams(timeline.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/timeline/page.tsx'), 'TimelinePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/statements',
    validateSearch: statements.validateSearch,
    search: { middlewares: [stripSearchParams(statements.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/statements/page.tsx'), 'StatementsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents',
    validateSearch: documents.validateSearch,
    search: { middlewares: [stripSearchParams(documents.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/documents/page.tsx'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/documents/$document',
    validateSearch: document.validateSearch,
    search: { middlewares: [stripSearchParams(document.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/document/page.tsx'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/entities',
    validateSearch: entities.validateSearch,
    search: { middlewares: [stripSearchParams(entities.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/entities/page.tsx'), 'EntitiesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/entities/$entity',
    validateSearch: entity.validateSearch,
    search: { middlewares: [stripSearchParams(entity.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/entity/page.tsx'), 'EntityPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/map',
    validateSearch: map.validateSearch,
    search: { middlewares: [stripSearchParams(map.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/map/page.tsx'), 'MapPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/search',
    validateSearch: search.validateSearch,
    search: { middlewares: [stripSearchParams(search.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/search/page.tsx'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/figures',
    validateSearch: figures.validateSearch,
    search: { middlewares: [stripSearchParams(figures.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/figures/page.tsx'), 'FiguresPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/lines/$revision/$local',
    component: lazyRouteComponent(() => import('./pages/line/page.tsx'), 'LinePage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/changes',
    validateSearch: changes.validateSearch,
    search: { middlewares: [stripSearchParams(changes.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/changes/page.tsx'), 'ChangesPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/log',
    validateSearch: log.validateSearch,
    search: { middlewares: [stripSearchParams(log.DEFAULTS)] },
    component: lazyRouteComponent(() => import('./pages/log/page.tsx'), 'LogPage'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/api',
    component: lazyRouteComponent(() => import('./pages/api/page.tsx'), 'ApiPage'),
  }),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(pages),
  parseSearch,
  stringifySearch: searchText,
  defaultPreload: 'intent',
  scrollRestoration: true,
  scrollToTopSelectors: ['[data-scroll-main]'],
  defaultPendingComponent: () => <Loading label="Loading the page" />,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
