import type { Definition } from '../../../../conference/definition/definition.ts'
import { isolated } from '../../../../platform/i18n/isolated.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/checkbox.tsx'
import { Field } from '../../../../ui/field.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { documentRemovalPath, documentsPath } from '../../paths.ts'
import type { NextDue } from '../../rules/next-due.ts'
import type { NoteDraft } from '../../schema.ts'
import { type DocumentProblem, documentErrors } from '../document-problems.ts'
import { missionKind } from '../mission-kind.ts'
import { sizeInWords } from '../size-in-words.ts'
import { words } from '../words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { DueBox } from './due-box.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'

type Props = MissionView & {
  definition: Definition
  due: NextDue
  draft: NoteDraft | undefined
  /** Names this sending. */
  entry: string
  /** Megabytes: of one document, of all together. */
  limits: { each: number; all: number }
  /** The documents are the Note of the form; undefined: not asked yet. */
  prepared: boolean
  problems?: readonly DocumentProblem[] | undefined
  changed?: boolean | undefined
}

/** Sending the stamped Note as documents. What was received and not sent yet stays until it is sent or removed. */
export function DocumentsPage(props: Props) {
  const { frame, mission, draft, problems = [], limits } = props
  const { language } = frame
  const say = words(language)
  const kind = missionKind(mission)
  const title = say('haveButton', kind)
  const errors = documentErrors(problems, say)
  const kept = draft?.documents ?? []
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      errors={errors}
      news={props.changed && <ChangedNotice language={language} />}
    >
      <p>{say('documentsIntro')}</p>
      <DueBox definition={props.definition} language={language} mission={mission} due={props.due} />
      {draft && kept.length > 0 && <Kept {...props} draft={draft} />}
      <form method="post" action={documentsPath} encType="multipart/form-data" novalidate>
        <input type="hidden" name="entry" value={props.entry} />
        <input type="hidden" name="version" value={draft?.version ?? 0} />
        <Field
          language={language}
          name="documents"
          type="file"
          multiple
          accept=".pdf,.jpg,.jpeg,.png,.tif,.tiff,.heic,.webp,.docx,.doc,.odt,.rtf,application/pdf,image/*"
          label={say(kept.length > 0 ? 'documentsMore' : 'documents')}
          hint={say('documentsHint', { each: limits.each, all: limits.all })}
          error={errors.map(({ text }) => text).join(' ') || undefined}
          optional={kept.length > 0}
          width="full"
        />
        {draft?.form && draft.form.people.length > 0 && (
          <Checkbox
            language={language}
            name="prepared"
            label={say('prepared')}
            hint={say('preparedHint', {
              count: draft.form.people.length,
              names: draft.form.people.map(({ fullName }) => isolated(fullName)).join(say('listComma')),
            })}
            checked={props.prepared}
          />
        )}
        <Button>{say('sendButton')}</Button>
      </form>
    </MissionPage>
  )
}

function Kept({ frame, draft }: Props & { draft: NoteDraft }) {
  const say = words(frame.language)
  return (
    <section aria-labelledby="kept">
      <h2 class="ds-heading" data-size="sm" id="kept">
        {say('keptTitle', { count: draft.documents.length })}
      </h2>
      <p>{say('keptText', { count: draft.documents.length })}</p>
      <ul class="plain-list">
        {draft.documents.map(({ name, size, sha256 }) => (
          <li key={sha256}>
            <form method="post" action={documentRemovalPath} class="button-group">
              <input type="hidden" name="version" value={draft.version} />
              <input type="hidden" name="sha256" value={sha256} />
              <span>
                <bdi>{name}</bdi> · {sizeInWords(size, frame.language)}
              </span>
              <Button variant="tertiary" size="small" label={say('removeAbout', { name })}>
                {say('remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
