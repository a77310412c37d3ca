import { Hono } from 'hono'
import type { MissionEnv } from '../../ui/mission-frame.ts'
import { documentRoutes } from './portal/document-routes.tsx'
import { documentsRoutes } from './portal/documents-routes.tsx'
import { draftRoutes } from './portal/draft-routes.tsx'
import { messagesRoutes } from './portal/messages-routes.tsx'
import { regretRoutes } from './portal/regret-routes.tsx'

/** What a mission or an organisation does in this step: prepares its Note, sends it, answers what it is asked. */
export const missionRoutes = new Hono<MissionEnv>()
  .route('/', draftRoutes)
  .route('/', documentRoutes)
  .route('/', documentsRoutes)
  .route('/', regretRoutes)
  .route('/', messagesRoutes)
