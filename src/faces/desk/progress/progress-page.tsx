import type { DefinitionValues } from '../../../conference/definition/definition.ts'
import { Button } from '../../../ui/button.tsx'
import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Field } from '../../../ui/field.tsx'
import { Table } from '../../../ui/table.tsx'
import { inviteesPath } from '../../registry/paths.ts'
import { progressPath } from '../paths.ts'
import { InviteeFigure, PeopleFigure } from './progress-figures.tsx'
import type { ProgressLine } from './progress-lines.ts'
import {
  chosenLines,
  inviteeSteps,
  type ProgressChoice,
  personSteps,
  progressOf,
  regions,
} from './progress-of.ts'
import { words } from './words.ts'

export type ProgressPageProps = {
  frame: DeskFrame
  definition: DefinitionValues
  lines: readonly ProgressLine[]
  choice: ProgressChoice
}

/** Progress from invited to registered: the figures of a choice, then those of each circle and regional group. */
export function ProgressPage({ frame, definition, lines, choice }: ProgressPageProps) {
  const { language } = frame
  const say = words(language)
  const chosen = chosenLines(lines, choice, definition)
  const progress = progressOf(chosen)
  return (
    <DeskPage {...frame} title={say('title')}>
      <p>{say('lead')}</p>
      <Filters frame={frame} definition={definition} choice={choice} />
      {chosen.length === 0 ? (
        <p>{say('emptyChoice')}</p>
      ) : (
        <div class="desk-columns">
          <InviteeFigure language={language} progress={progress} />
          <PeopleFigure language={language} progress={progress} />
        </div>
      )}
      <p>
        <a class="ds-link" href={`${inviteesPath}?answer=none`}>
          {say('silent')}
        </a>
      </p>
      <Breakdown
        frame={frame}
        id="by-circle"
        caption={say('byCircle')}
        head={say('circle')}
        groups={definition.inviteeCircles.map(({ id, kind }) => ({
          id,
          text: say(`circle-${kind}`),
          choice: { ...choice, circle: id },
        }))}
        linesOf={(each) => chosenLines(lines, each, definition)}
        whole={chosenLines(lines, { ...choice, circle: '' }, definition)}
      />
      <Breakdown
        frame={frame}
        id="by-region"
        caption={say('byRegion')}
        head={say('region')}
        groups={regions.map((region) => ({
          id: region,
          text: say(`region-${region}`),
          choice: { ...choice, region },
        }))}
        linesOf={(each) => chosenLines(lines, each, definition)}
        whole={chosenLines(lines, { ...choice, region: '' }, definition).filter(
          ({ kind }) => kind === 'state',
        )}
      />
    </DeskPage>
  )
}

function Filters({ frame: { language }, definition, choice }: Omit<ProgressPageProps, 'lines'>) {
  const say = words(language)
  return (
    <form class="filters" method="get" action={progressPath}>
      <Field
        language={language}
        name="circle"
        label={say('circle')}
        as="select"
        value={choice.circle}
        options={[
          { value: '', text: say('all') },
          ...definition.inviteeCircles.map(({ id, kind }) => ({ value: id, text: say(`circle-${kind}`) })),
        ]}
      />
      <Field
        language={language}
        name="region"
        label={say('region')}
        as="select"
        value={choice.region}
        options={[
          { value: '', text: say('all') },
          ...regions.map((region) => ({ value: region, text: say(`region-${region}`) })),
        ]}
      />
      <Button variant="secondary">{say('show')}</Button>
    </form>
  )
}

type Group = { id: string; text: string; choice: ProgressChoice }

type BreakdownProps = {
  frame: DeskFrame
  id: string
  caption: string
  head: string
  groups: readonly Group[]
  linesOf: (choice: ProgressChoice) => readonly ProgressLine[]
  whole: readonly ProgressLine[]
}

/** A row of figures for each group, and one for all of them together. */
function Breakdown({ frame: { language }, id, caption, head, groups, linesOf, whole }: BreakdownProps) {
  const say = words(language)
  const steps = [...inviteeSteps, ...personSteps]
  const together = progressOf(whole)
  const rows = groups
    .map((group) => ({ ...group, progress: progressOf(linesOf(group.choice)) }))
    .filter(({ progress }) => progress.invited > 0)
  return (
    <Table
      language={language}
      id={id}
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      dense
      columns={[
        {
          key: 'group',
          head,
          rowHead: true,
          cell: ({ text, choice }) => (
            <a class="ds-link" href={`${progressPath}?${new URLSearchParams(choice)}`}>
              {text}
            </a>
          ),
        },
        ...steps.map((step) => ({
          key: step,
          head: say(step),
          numeric: true,
          cell: ({ progress }: (typeof rows)[number]) => progress[step],
        })),
      ]}
      foot={
        <tr>
          <th scope="row">{say('together')}</th>
          {steps.map((step) => (
            <td key={step} class="numeric">
              {together[step]}
            </td>
          ))}
        </tr>
      }
    />
  )
}
