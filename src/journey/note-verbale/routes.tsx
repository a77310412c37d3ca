import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { entryRoutes } from './entry-routes.tsx'
import { handlingRoutes } from './handling-routes.tsx'
import { openingRoutes } from './opening-routes.tsx'
import { originalRoutes } from './original-routes.tsx'
import { queueRoutes } from './queue-routes.tsx'

/** What the desk does with messages as they came: the queue, their originals, entering them by hand, handing them on. */
export const deskRoutes = new Hono<DeskEnv>()
  .route('/', queueRoutes)
  .route('/', entryRoutes)
  .route('/', originalRoutes)
  .route('/', openingRoutes)
  .route('/', handlingRoutes)
