import { eq } from 'drizzle-orm'
import { type Definition, spokenLanguage } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine } from '../../../conference/definition/render-text.ts'
import { holdForLanguage } from '../../../conference/office/hold-for-language.ts'
import { invitees } from '../../../conference/schema.ts'
import { isLanguage } from '../../../platform/i18n/language.ts'
import type { Act } from '../../../platform/journal/act.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import { post } from '../../../platform/messages/post.ts'
import type { Person } from '../../nomination/schema.ts'
import { correspondence } from '../../note-verbale/schema.ts'
import { Paragraphs } from './post-to-person.tsx'
import { mailWords } from './words.ts'

/** Tells whoever sent the Note that a person it names has withdrawn: a State in the third person. The reason stays here. */
export async function tellMission(act: Act, definition: Definition, person: Person): Promise<void> {
  const [note] = await act.tx
    .select({
      language: correspondence.language,
      address: correspondence.fromAddress,
      name: correspondence.fromName,
      kind: invitees.kind,
    })
    .from(correspondence)
    .leftJoin(invitees, eq(invitees.id, correspondence.inviteeId))
    .where(eq(correspondence.id, person.noteId))
  if (!note?.address) return
  const language = spokenLanguage(definition, isLanguage(note.language) ? note.language : 'en')
  const say = mailWords(language)
  const values = { name: person.fullName, conference: renderLine(definition, language, 'name') }
  const isState = note.kind === 'state'
  const lines = isState
    ? [say('missionOpening', values), say('assurances')]
    : [say('missionLetter', values), say('thanks'), say('signature')]
  const mail = composeMail({
    kind: 'delegate-withdrew',
    language,
    subject: say('subjectWithdrawn', { conference: discreetName(definition, language) }),
    body: <Paragraphs lines={lines} />,
    conferenceName: renderLine(definition, language, 'short-name'),
  })
  await post(act, mail, {
    to: { address: note.address, name: note.name },
    language,
    about: [`person:${person.id}`, `delegation:${person.delegationId}`, `note:${person.noteId}`],
    ...(await holdForLanguage(act, definition, language)),
  })
}
