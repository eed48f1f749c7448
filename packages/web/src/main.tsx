import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { dossierQueries } from './api/queries.ts';
import { listenForShortcuts } from './keyboard/listen.ts';
import { registry, shortcutsOn } from './keyboard/shortcuts.ts';
import { router } from './router.tsx';
import { applyTheme } from './settings/theme.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/roles.css';
import './styles/print.css';

applyTheme(document.documentElement);
listenForShortcuts(document, registry, shortcutsOn.get);
const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <CSPProvider disableStyleElements>
      <QueryClientProvider client={dossierQueries()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </CSPProvider>
  </StrictMode>,
);
