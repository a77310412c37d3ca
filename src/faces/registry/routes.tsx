import { Hono } from 'hono'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import { definitionRoutes, type NotesThatChange } from './definition-routes.tsx'
import { importRoutes } from './import-routes.tsx'
import { inviteeRoutes } from './invitee-routes.tsx'
import { languageRoutes } from './language-routes.tsx'

/**
 * The desk's pages of the registry, the definition and the languages. `notesThatChange` counts the Notes in hand that a
 * changed definition would give other points to clarify.
 */
export function registryRoutesWith(notesThatChange?: NotesThatChange): Hono<DeskEnv> {
  return new Hono<DeskEnv>()
    .route('/', importRoutes)
    .route('/', inviteeRoutes)
    .route('/', definitionRoutes(notesThatChange))
    .route('/', languageRoutes)
}
