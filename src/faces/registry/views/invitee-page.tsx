import type { Terms } from '../../../conference/definition/terms.ts'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { deskLanguage } from '../../desk/desk-language.ts'
import { inviteeName } from '../../desk/invitee-name.ts'
import type { ExceptionErrors, ExceptionTyped } from '../forms/exception-form.ts'
import { inviteesPath } from '../paths.ts'
import type { InviteeFile } from '../queries/invitee-file.ts'
import { words } from '../words.ts'
import { AnswerTag } from './answer-tag.tsx'
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
  /** A form that came back. */
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
      hasErrors={props.errors !== undefined}
    >
      <ExceptionProblems
        language={language}
        letter={props.letter}
        typed={props.typed}
        errors={props.errors}
      />
      <InviteeFacts frame={frame} file={file} />
      <ChannelsTable language={language} channels={file.channels} />
      <Exceptions {...props} />
      <InviteeNotes frame={frame} file={file} />
    </DeskPage>
  )
}
