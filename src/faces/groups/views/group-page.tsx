import type { NewRecipient } from '../../../platform/messages/mailing/prepare-mailing.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { discardPath, groupsPath, preparationPath } from '../paths.ts'
import type { GroupDraft } from '../schema.ts'
import { words } from '../words.ts'
import { errorInWords, GroupForm, type GroupFormProps } from './group-form.tsx'
import { type Preview, Previews } from './previews.tsx'
import { WhoGetsIt } from './who-gets-it.tsx'

export type GroupPageProps = Omit<GroupFormProps, 'language'> & {
  frame: DeskFrame
  /** The draft as it is kept; undefined while it is new. */
  draft?: GroupDraft | undefined
  recipients: readonly NewRecipient[]
  previews: readonly Preview[]
  isKept: boolean
  problem?: 'nobody' | 'error.changed' | undefined
}

/** A message to a group: its form, who would get it now, how it reads; and from here its list is made. */
export function GroupPage(props: GroupPageProps) {
  const { frame, draft, recipients, previews, isKept, problem, errors } = props
  const { language } = frame
  const say = words(language)
  const title = draft?.title ?? say('newTitle')
  return (
    <DeskPage
      {...frame}
      title={title}
      crumbs={[{ href: groupsPath, text: say('title') }, { text: title }]}
      hasErrors={errors.length > 0 || problem !== undefined}
    >
      <ErrorSummary
        language={language}
        errors={[
          ...(problem ? [{ text: say(problem) }] : []),
          ...errors.map((error) => ({ field: error.field, text: errorInWords(error, language) })),
        ]}
      />
      {isKept && (
        <Notice kind="success" live>
          {say('kept')}
        </Notice>
      )}
      <GroupForm {...props} language={language} />
      {draft && errors.length === 0 && (
        <>
          <WhoGetsIt language={language} recipients={recipients} />
          <Previews language={language} previews={previews} />
          <form method="post" action={preparationPath(draft.id)} class="stack">
            <p>{say('prepareLead')}</p>
            <Button>{say('prepare')}</Button>
          </form>
          <form method="post" action={discardPath(draft.id)}>
            <Button variant="danger">{say('discard')}</Button>
          </form>
        </>
      )}
    </DeskPage>
  )
}
