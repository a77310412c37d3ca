import type { Definition } from '../../conference/definition/definition.ts'
import { hasText } from '../../conference/definition/render-text.ts'
import { loadProgramme } from '../../journey/programme/queries/load-programme.ts'
import type { Programme } from '../../journey/programme/queries/programme.ts'
import type { Clock } from '../../platform/clock/clock.ts'
import { rootPath } from '../../platform/root.ts'
import { type SitePage, sitePages } from './paths.ts'

/** What the public site speaks of: the definition in force, the conference's clock, and its folder with the programme. */
export type Site = { definition: () => Definition; clock: Clock; settings: { conferenceFolder: string } }

const read = new Map<string, Programme | undefined>()

/** The programme of a conference, read once; undefined where it has none yet. Throws where its file cannot be used. */
export function programmeOf({
  definition,
  settings,
}: Pick<Site, 'definition' | 'settings'>): Programme | undefined {
  const folder = rootPath(settings.conferenceFolder)
  if (!read.has(folder)) read.set(folder, loadProgramme(folder, definition()))
  return read.get(folder)
}

/** The pages that this conference has: no programme and no practical information before there is any. */
export function pagesOf(definition: Definition, programme: Programme | undefined): SitePage[] {
  return sitePages.filter(
    (page) =>
      (page !== 'programme' || programme) &&
      (page !== 'practical-information' || hasText(definition, 'logistics')),
  )
}
