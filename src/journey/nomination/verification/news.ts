import type { Language } from '../../../platform/i18n/language.ts'
import type { AppliedLine } from '../commands/apply-line.ts'
import type { Confirmed } from '../commands/confirm-people.ts'
import type { VerificationProps } from '../views/verification-page.tsx'
import { words } from '../words.ts'
import { pointLabel } from './point-label.ts'

/** What the page says above itself, and with which status it is sent. */
export type Said = { news: NonNullable<VerificationProps['news']>; status: 409 }

/** A colleague was quicker. */
export function saidChanged(language: Language): Said {
  const say = words(language)
  return { status: 409, news: { kind: 'attention', title: say('changedTitle'), lines: [say('changed')] } }
}

/** Nobody can be confirmed before it is said whose Note it is. */
export function saidNoInvitee(language: Language): Said {
  const title = words(language)('notAdmitted-no-invitee')
  return { status: 409, news: { kind: 'attention', title, lines: [] } }
}

/** Those who were not confirmed, and why; undefined where everybody was. */
export function saidOfConfirmation({ heldBack, confirmed }: Confirmed, language: Language): Said | undefined {
  const say = words(language)
  if (heldBack.length === 0 && confirmed.length > 0) return undefined
  if (heldBack.length === 0)
    return { status: 409, news: { kind: 'attention', title: say('chooseSomebody'), lines: [] } }
  const lines = heldBack.map(({ person, why, codes }) =>
    say(`notAdmitted-${why}`, {
      name: person.fullName,
      points: codes.map((code) => pointLabel(code, language)).join(', '),
    }),
  )
  const title = say('confirmedSome', { count: confirmed.length })
  return { status: 409, news: { kind: 'attention', title, lines } }
}

/** Lines of a correction that were not applied, and why; undefined where all were. */
export function saidOfApplication(applied: AppliedLine[], language: Language): Said | undefined {
  const say = words(language)
  const refused = applied.flatMap(({ name, refused: why }) =>
    why ? [say(`notAdmitted-${why}`, { name, points: say('points') })] : [],
  )
  if (refused.length === 0 && applied.length > 0) return undefined
  const title = applied.length === 0 ? say('chooseLine') : say('appliedSome')
  return { status: 409, news: { kind: 'attention', title, lines: refused } }
}
