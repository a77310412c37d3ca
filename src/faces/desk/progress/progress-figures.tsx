import type { Language } from '../../../platform/i18n/language.ts'
import { FigureChart } from '../../../ui/figure-chart.tsx'
import { inviteeSteps, type Progress, personSteps } from './progress-of.ts'
import { words } from './words.ts'

/** How far the invitees have come. */
export function InviteeFigure({ language, progress }: { language: Language; progress: Progress }) {
  const say = words(language)
  return (
    <FigureChart
      language={language}
      id="progress-invitees"
      title={say('invitees')}
      summary={say('invitees.summary', progress)}
      bars={inviteeSteps.map((step) => ({ label: say(step), value: progress[step] }))}
      heads={{ label: say('step'), value: say('number') }}
    />
  )
}

/** How far the people have come whom they named. */
export function PeopleFigure({ language, progress }: { language: Language; progress: Progress }) {
  const say = words(language)
  return (
    <FigureChart
      language={language}
      id="progress-people"
      title={say('people')}
      summary={say('people.summary', progress)}
      bars={personSteps.map((step) => ({ label: say(step), value: progress[step] }))}
      heads={{ label: say('step'), value: say('number') }}
    />
  )
}
