import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { delegationRoutes } from './delegations/routes.tsx'
import { settingsRoutes } from './digest/routes.tsx'
import { helpRoutes } from './help/routes.tsx'
import { homeRoutes } from './home/routes.tsx'
import { journalRoutes } from './journal/routes.tsx'
import { progressRoutes } from './progress/routes.tsx'
import { searchRoutes } from './search/routes.tsx'
import { teamRoutes } from './team/routes.tsx'

/** The desk's day: home, search, delegations, journal, team, help. Behind `withDeskFrame` and the doors. */
export const deskRoutes = new Hono<DeskEnv>()
  .route('/', homeRoutes)
  .route('/', progressRoutes)
  .route('/', searchRoutes)
  .route('/', delegationRoutes)
  .route('/', journalRoutes)
  .route('/', teamRoutes)
  .route('/', settingsRoutes)
  .route('/', helpRoutes)
