import { dateInWords, shortInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { MissionPage } from '../../../../ui/mission-page.tsx'
import { SummaryList, type SummaryRow } from '../../../../ui/summary-list.tsx'
import {
  documentsPath,
  draftDiscardPath,
  draftDocumentPath,
  draftHeadPath,
  draftPersonPath,
} from '../../paths.ts'
import type { Finding } from '../../rules/finding.ts'
import type { Correspondence, NoteDraft } from '../../schema.ts'
import { missionKind } from '../mission-kind.ts'
import type { DraftForm } from '../note-draft.ts'
import { words } from '../words.ts'
import { ChangedNotice } from './changed-notice.tsx'
import { DraftPersonSummary } from './draft-person-summary.tsx'
import { crumbsTo, type MissionView } from './mission-view.ts'
import { PointsNotice } from './points-notice.tsx'

type Props = MissionView & {
  draft: NoteDraft
  earlier: Correspondence | undefined
  findings: readonly Finding[]
  changed?: boolean | undefined
}

/** The answers, to be checked: what the Note says, what is still to clarify, and what to do with it. */
export function DraftCheckPage(props: Props) {
  const { frame, mission, draft, findings, changed } = props
  const { zone, place } = mission.time
  const { language } = frame
  const say = words(language)
  const kind = missionKind(mission)
  const title = say('checkTitle', kind)
  const form = draft.form ?? { reference: '', noteDate: '', people: [] }
  return (
    <MissionPage
      {...frame}
      title={title}
      crumbs={crumbsTo(props, title)}
      news={changed && <ChangedNotice language={language} />}
    >
      <p>{say('savedAt', { at: shortInstant(draft.changedAt, language, zone), place })}</p>
      {form.people.length > 0 && (
        <PointsNotice
          language={language}
          findings={findings}
          nameOf={(position) => form.people[position]?.fullName}
        />
      )}
      <SummaryList
        rows={[
          {
            term: say('reference'),
            description: <bdi>{form.reference || say('notGiven')}</bdi>,
            actions: [{ href: draftHeadPath, text: say('change'), about: say('reference') }],
          },
          {
            term: say('noteDate'),
            description: form.noteDate ? dateInWords(form.noteDate, language) : say('notGiven'),
            actions: [{ href: draftHeadPath, text: say('change'), about: say('noteDate') }],
          },
          ...earlierRow(props, form),
        ]}
      />
      <section aria-labelledby="people">
        <h2 class="ds-heading" data-size="sm" id="people">
          {say('people', { count: form.people.length })}
        </h2>
        {form.people.length === 0 && <p>{say('nobodyYet')}</p>}
        {form.people.map((person) => (
          <DraftPersonSummary key={person.id} {...props} person={person} version={draft.version} />
        ))}
        <Button variant={form.people.length === 0 ? 'primary' : 'secondary'} href={draftPersonPath('new')}>
          {say('personNew')}
        </Button>
      </section>
      {form.people.length > 0 && (
        <section aria-labelledby="print">
          <h2 class="ds-heading" data-size="sm" id="print">
            {say('printTitle')}
          </h2>
          <p>{say('printText', kind)}</p>
          <div class="button-group">
            <Button href={draftDocumentPath}>{say('printButton', kind)}</Button>
            <Button variant="secondary" href={`${documentsPath}?prepared=yes`}>
              {say('haveButton', kind)}
            </Button>
          </div>
        </section>
      )}
      <section aria-labelledby="discard">
        <h2 class="ds-heading" data-size="sm" id="discard">
          {say('discardTitle')}
        </h2>
        <p>{say('discardText')}</p>
        <form method="post" action={draftDiscardPath}>
          <input type="hidden" name="version" value={draft.version} />
          <Button variant="danger">{say('discardButton')}</Button>
        </form>
      </section>
    </MissionPage>
  )
}

/** What becomes of the message that named people before; nothing where there is none. */
function earlierRow({ frame, mission, earlier }: Props, form: DraftForm): SummaryRow[] {
  if (!earlier) return []
  const say = words(frame.language)
  const term = say('earlierTerm', { at: shortInstant(earlier.receivedAt, frame.language, mission.time.zone) })
  return [
    {
      term,
      description: form.earlier ? say(`earlier-${form.earlier}`) : say('notGiven'),
      actions: [{ href: draftHeadPath, text: say('change'), about: term }],
    },
  ]
}
