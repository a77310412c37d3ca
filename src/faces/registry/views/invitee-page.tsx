import type { Terms } from '../../../conference/definition/terms.ts'
import { channelKinds } from '../../../conference/registry/registry-channels.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import type { ChannelErrors, ChannelTyped } from '../forms/channel-form.ts'
import type { ExceptionErrors, ExceptionTyped } from '../forms/exception-form.ts'
import { inviteesPath } from '../paths.ts'
import type { InviteeFile } from '../queries/invitee-file.ts'
import { words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'
import { ChannelForm } from './channel-form.tsx'
import { ChannelProblems } from './channel-problems.tsx'
import { ChannelsTable } from './channels-table.tsx'
import { ExceptionProblems } from './exception-problems.tsx'
import { Exceptions } from './exceptions.tsx'
import { InviteeFacts } from './invitee-facts.tsx'
import { InviteeNotes } from './invitee-notes.tsx'

export type InviteePageProps = {
  frame: DeskFrame
  file: InviteeFile
  /** The letter's terms, and those of this invitee. */
  letter: Terms
  own: Terms
  /** Who made the exceptions: 'staff:<id>' to a name. */
  authors: ReadonlyMap<string, string>
  mayExcept: boolean
  mayAddContacts: boolean
  /** The form of a contact that came back. */
  contact?: { typed: ChannelTyped; errors: ChannelErrors } | undefined
  /** The form of an exception that came back. */
  typed?: ExceptionTyped | undefined
  errors?: ExceptionErrors | undefined
}

/** An invitee: names, ways to reach it, exceptions, what came from it. */
export function InviteePage(props: InviteePageProps) {
  const { frame, file } = props
  const { language } = frame
  const say = words(language)
  const name = inviteeName(file.invitee, deskLanguage(language))
  const answer = file.sentRegrets ? 'regrets' : file.notes.length > 0 || file.delegation ? 'answered' : 'none'
  return (
    <DeskPage
      {...frame}
      title={name}
      crumbs={[{ text: say('invitees.title'), href: inviteesPath }, { text: name }]}
      headingExtra={<AnswerTag answer={answer} language={language} />}
      hasErrors={(props.errors ?? props.contact) !== undefined}
    >
      <ExceptionProblems
        language={language}
        letter={props.letter}
        typed={props.typed}
        errors={props.errors}
      />
      <ChannelProblems language={language} errors={props.contact?.errors} />
      <InviteeFacts frame={frame} file={file} />
      <ChannelsTable language={language} channels={file.channels} />
      {props.mayAddContacts && (
        <ChannelForm
          language={language}
          inviteeId={file.invitee.id}
          kinds={channelKinds.filter((kind) => isWayTo(file.invitee, kind))}
          typed={props.contact?.typed}
          errors={props.contact?.errors}
        />
      )}
      <Exceptions {...props} />
      <InviteeNotes frame={frame} file={file} />
    </DeskPage>
  )
}

/** A State is reached by its missions and its capital, an organisation at its office. */
function isWayTo({ kind }: InviteeFile['invitee'], way: (typeof channelKinds)[number]): boolean {
  return (way === 'office' || way === 'authority') === (kind === 'organisation')
}
