import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { ErrorSummary } from '../../../ui/error-summary.tsx'
import { Field } from '../../../ui/field.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Radios } from '../../../ui/radios.tsx'
import { filings } from '../commands/file-note.ts'
import { words } from '../handling/words.ts'
import { assignmentPath, notePath, notesPath, settlementPath } from '../paths.ts'
import type { Officer } from '../queries/officers.ts'
import type { Correspondence } from '../schema.ts'

export type HandlingPageProps = {
  frame: DeskFrame
  note: Correspondence
  sender: string | null
  /** Those to whom it can be given. */
  officers: readonly Officer[]
  /** The account of who looks. */
  me: string
  /** The field that was left empty, or that a colleague was quicker. */
  problem?: 'account' | 'outcome' | 'changed' | undefined
}

/** Who has a message, the colleagues to whom it can be given, and filing it without a decision about people. */
export function HandlingPage(props: HandlingPageProps) {
  const { frame, note, problem } = props
  const { language } = frame
  const say = words(language)
  const sender = props.sender ?? say('unknownSender')
  return (
    <DeskPage
      {...frame}
      title={say('title', { sender })}
      crumbs={[
        { href: notesPath, text: say('crumb') },
        { href: notePath(note.id), text: note.reference ?? sender },
        { text: say('title', { sender }) },
      ]}
      hasErrors={problem === 'account' || problem === 'outcome'}
    >
      {problem === 'changed' && (
        <Notice kind="attention" title={say('changedTitle')} live>
          <p>{say('changed')}</p>
        </Notice>
      )}
      {(problem === 'account' || problem === 'outcome') && (
        <ErrorSummary language={language} errors={[{ field: problem, text: say(`error.${problem}`) }]} />
      )}
      {note.subject && (
        <p>
          <bdi>{note.subject}</bdi>
        </p>
      )}
      {note.state === 'settled' ? <Reopening {...props} /> : <Open {...props} />}
      <p>
        <Button variant="tertiary" href={notePath(note.id)}>
          {say('back')}
        </Button>
      </p>
    </DeskPage>
  )
}

function Open(props: HandlingPageProps) {
  return (
    <>
      <Holder {...props} />
      <Giving {...props} />
      <Filing {...props} />
    </>
  )
}

function Holder({ frame, note, officers, me }: HandlingPageProps) {
  const say = words(frame.language)
  const holder = officers.find(({ id }) => id === note.assignedTo)
  if (note.assignedTo === me) return <p>{say('mine')}</p>
  return (
    <form method="post" action={assignmentPath(note.id)} class="stack">
      <p>{holder ? say('with', { officer: holder.name }) : say('withNobody')}</p>
      <input type="hidden" name="version" value={note.version} />
      <Button name="account" value={me}>
        {say('take')}
      </Button>
    </form>
  )
}

function Giving({ frame, note, officers, me, problem }: HandlingPageProps) {
  const { language } = frame
  const say = words(language)
  const others = officers.filter(({ id }) => id !== me && id !== note.assignedTo)
  if (others.length === 0) return null
  return (
    <form method="post" action={assignmentPath(note.id)} novalidate>
      <h2 class="ds-heading" data-size="2xs">
        {say('giveTitle')}
      </h2>
      <input type="hidden" name="version" value={note.version} />
      <Field
        language={language}
        name="account"
        as="select"
        label={say('giveTo')}
        error={problem === 'account' ? say('error.account') : undefined}
        options={[
          { value: '', text: say('choose') },
          ...others.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Button variant="secondary">{say('give')}</Button>
    </form>
  )
}

function Filing({ frame, note, problem }: HandlingPageProps) {
  const { language } = frame
  const say = words(language)
  return (
    <form method="post" action={settlementPath(note.id)} novalidate>
      <h2 class="ds-heading" data-size="2xs">
        {say('fileTitle')}
      </h2>
      <input type="hidden" name="version" value={note.version} />
      <Radios
        language={language}
        name="outcome"
        legend={say('fileAs')}
        error={problem === 'outcome' ? say('error.outcome') : undefined}
        choices={filings.map((filing) => ({
          value: filing,
          text: say(`filing-${filing}`),
          hint: say(`about-${filing}`),
        }))}
      />
      <Button variant="secondary">{say('file')}</Button>
    </form>
  )
}

function Reopening({ frame, note }: HandlingPageProps) {
  const say = words(frame.language)
  return (
    <form method="post" action={settlementPath(note.id)} class="stack">
      <p>{say('settled')}</p>
      <p>{say('reopenAbout')}</p>
      <input type="hidden" name="version" value={note.version} />
      <Button name="outcome" value="reopened">
        {say('reopen')}
      </Button>
    </form>
  )
}
