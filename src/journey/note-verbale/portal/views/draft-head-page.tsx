import { dateInWords } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { type DateParts, datePartsOf } from '../../../../ui/date-parts.ts'
import { Field } from '../../../../ui/field.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import type { DraftHeadForm } from '../../forms/draft-form.ts'
import { draftHeadPath } from '../../paths.ts'
import type { NoteDraft } from '../../schema.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'

type Props = MissionView & {
  draft: NoteDraft | undefined
  /** What was typed, where it comes back. */
  typed?: { reference: string; date: DateParts } | undefined
  failed?: Extract<DraftHeadForm, { ok: false }> | undefined
  /** A colleague has changed it meanwhile. */
  changed?: boolean | undefined
}

/** The number and the date of the Note that is prepared. */
export function DraftHeadPage(props: Props) {
  const { frame, mission, draft, failed, changed } = props
  const { language } = frame
  const say = words(language)
  const title = say('headTitle', missionKind(mission))
  const { reference, date } = props.typed ?? failed ?? savedIn(draft)
  const field = failed?.problem === 'dateWrong' ? 'noteDate-day' : 'reference'
  const error = failed && say(failed.problem)
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      errors={error ? [{ field, text: error }] : []}
      news={
        changed && (
          <ChangedNotice language={language}>
            <p>{say('savedHead', { reference: draft?.form?.reference || '–', date: dateOf(props) })}</p>
          </ChangedNotice>
        )
      }
    >
      <form method="post" action={draftHeadPath} novalidate>
        <input type="hidden" name="version" value={draft?.version ?? 0} />
        <Field
          language={language}
          name="reference"
          label={say('reference')}
          hint={say('referenceHint')}
          value={reference}
          error={failed?.problem === 'tooLong' ? error : undefined}
          dir="auto"
          optional
        />
        <DateField
          language={language}
          name="noteDate"
          legend={say('noteDate')}
          hint={say('noteDateHint', missionKind(mission))}
          value={date}
          error={failed?.problem === 'dateWrong' ? error : undefined}
        />
        <Button>{say('saveNext')}</Button>
      </form>
    </MissionPage>
  )
}

function savedIn(draft: NoteDraft | undefined): { reference: string; date: DateParts } {
  const { reference = '', noteDate = '' } = draft?.form ?? {}
  return { reference, date: noteDate ? datePartsOf(noteDate) : { day: '', month: '', year: '' } }
}

function dateOf({ draft, frame }: Props): string {
  return draft?.form?.noteDate ? dateInWords(draft.form.noteDate, frame.language) : '–'
}
