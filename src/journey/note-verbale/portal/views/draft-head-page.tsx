import { dateInWords, shortInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { DateField } from '../../../../ui/date-field.tsx'
import { datePartsOf } from '../../../../ui/date-parts.ts'
import { Field } from '../../../../ui/field.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { Radios } from '../../../../ui/radios.tsx'
import type { DraftHeadForm, HeadTyped } from '../../forms/draft-form.ts'
import { draftHeadPath } from '../../paths.ts'
import type { NoteDraft } from '../../schema.ts'
import type { Prepared } from '../mission-data.ts'
import { missionKind } from '../mission-kind.ts'
import { words } from '../words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'

type Problem = Extract<DraftHeadForm, { ok: false }>['problem']

type Props = MissionView &
  Prepared & {
    /** What was typed, where it comes back, and what is to be corrected. */
    typed?: HeadTyped | undefined
    problem?: Problem | undefined
    /** A colleague has changed it meanwhile. */
    changed?: boolean | undefined
  }

const fields: Record<Problem, string> = {
  tooLong: 'reference',
  dateWrong: 'noteDate-day',
  earlierMissing: 'earlier',
}

/** The number and the date of the Note that is prepared; and what it does with an earlier one. */
export function DraftHeadPage(props: Props) {
  const { frame, mission, draft, problem, changed } = props
  const { language } = frame
  const say = words(language)
  const title = say('headTitle', missionKind(mission))
  const { reference, date, earlier } = props.typed ?? savedIn(draft)
  const errorOf = (which: Problem) => (problem === which ? say(which) : undefined)
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      errors={problem ? [{ field: fields[problem], text: say(problem) }] : []}
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
          error={errorOf('tooLong')}
          dir="auto"
          optional
        />
        <DateField
          language={language}
          name="noteDate"
          legend={say('noteDate')}
          hint={say('noteDateHint', missionKind(mission))}
          value={date}
          error={errorOf('dateWrong')}
        />
        {props.earlier && (
          <Radios
            language={language}
            name="earlier"
            legend={say('earlier', {
              at: shortInstant(props.earlier.receivedAt, language, mission.time.zone),
            })}
            choices={[
              { value: 'replaces', text: say('earlier-replaces'), hint: say('replacesHint') },
              { value: 'completes', text: say('earlier-completes'), hint: say('completesHint') },
            ]}
            value={earlier}
            error={errorOf('earlierMissing')}
          />
        )}
        <Button>{say('saveNext')}</Button>
      </form>
    </MissionPage>
  )
}

function savedIn(draft: NoteDraft | undefined): HeadTyped {
  const { reference = '', noteDate = '', earlier } = draft?.form ?? {}
  return { reference, earlier, date: noteDate ? datePartsOf(noteDate) : { day: '', month: '', year: '' } }
}

function dateOf({ draft, frame }: Props): string {
  return draft?.form?.noteDate ? dateInWords(draft.form.noteDate, frame.language) : '–'
}
