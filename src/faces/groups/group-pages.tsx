import type { Context } from 'hono'
import { type Definition, siteLanguages } from '../../conference/definition/definition.ts'
import type { DeskEnv } from '../../ui/desk-frame.ts'
import type { Option } from '../../ui/field.tsx'
import { render } from '../../ui/render.ts'
import { inAlphabet } from '../desk/delegations/in-alphabet.ts'
import { deskLanguage } from '../desk/desk-language.ts'
import { inviteeName } from '../desk/invitee-name.ts'
import { type GroupError, type GroupTyped, typedFrom } from './form.ts'
import { groupMail } from './group-mail.tsx'
import { groupPath, groupsPath } from './paths.ts'
import { delegationInvitees } from './queries/delegation-invitees.ts'
import type { Around } from './queries/invitees-of-group.ts'
import { type GroupMember, membersOf, recipientFrom, writtenFor } from './recipients-of.ts'
import type { GroupDraft } from './schema.ts'
import { GroupPage, type GroupPageProps } from './views/group-page.tsx'
import type { Preview } from './views/previews.tsx'

type Here = Context<DeskEnv>

/** A form that comes back: what was typed, what is wrong with it. */
export type Returned = {
  typed?: GroupTyped
  errors: readonly GroupError[]
  problem?: GroupPageProps['problem']
}

/** The form of a new message; what the address says of its group is chosen already. */
export async function blankPage(c: Here, returned?: Returned): Promise<Response> {
  const typed = returned?.typed ?? { ...c.req.query() }
  return page(c, {
    action: groupsPath,
    version: 1,
    typed,
    errors: returned?.errors ?? [],
    recipients: [],
    previews: [],
  })
}

/** A draft: its form, who would get it, how it reads. */
export async function draftPage(
  c: Here,
  draft: GroupDraft,
  around: Around,
  returned?: Returned,
): Promise<Response> {
  const { office } = c.var
  const members = await membersOf(office.database.drizzle, office.conference.id, draft.audience, around)
  return page(c, {
    draft,
    action: groupPath(draft.id),
    version: draft.version,
    typed: returned?.typed ?? typedFrom(draft),
    errors: returned?.errors ?? [],
    problem: returned?.problem,
    recipients: members.map((member) => recipientFrom(member, draft)),
    previews: previewsOf(draft, members, around.definition),
  })
}

/** One member's mail in each language that is written, where somebody gets it. */
function previewsOf(draft: GroupDraft, members: readonly GroupMember[], definition: Definition): Preview[] {
  return siteLanguages(definition).flatMap((language) => {
    const text = draft.texts[language]
    const member = members.find((one) => writtenFor(one.language, draft) === language)
    if (!text || !member) return []
    return [{ language, name: member.name, mail: groupMail(definition, language, text, member) }]
  })
}

type Shown = Omit<GroupPageProps, 'frame' | 'definition' | 'delegations' | 'isKept'>

async function page(c: Here, shown: Shown): Promise<Response> {
  const { office, frame } = c.var
  const language = deskLanguage(frame.language)
  const invited = await delegationInvitees(office.database, office.conference.id)
  const delegations: Option[] = invited
    .sort(inAlphabet(language))
    .map((invitee) => ({ value: invitee.id, text: inviteeName(invitee, language) }))
  const view = (
    <GroupPage
      {...shown}
      frame={frame}
      definition={office.definition()}
      delegations={delegations}
      isKept={c.req.query('kept') !== undefined}
    />
  )
  return c.html(render(view), shown.errors.length > 0 || shown.problem ? 422 : 200) as Response
}
