import type { ComponentChildren } from 'preact'
import { directionOf, type Language, localeOf } from '../platform/i18n/language.ts'
import { Details } from './details.tsx'
import { words } from './words.ts'

export type Bar = { label: string; value: number }

export type FigureChartProps = {
  language: Language
  /** Unique on the page. */
  id: string
  title: string
  /** A sentence that says what there is to see. */
  summary: ComponentChildren
  bars: readonly Bar[]
  /** Heads of the table under the picture. */
  heads: { label: string; value: string }
}

/** A chart of bars: title, a sentence, the picture, and the same figures as a table. */
export function FigureChart({ language, id, title, summary, bars, heads }: FigureChartProps) {
  const number = new Intl.NumberFormat(localeOf(language))
  return (
    <figure class="figure-chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="ds-heading" data-size="2xs" id={`${id}-title`}>
          {title}
        </p>
        <p>{summary}</p>
      </figcaption>
      <Bars id={id} title={title} language={language} bars={bars} say={(value) => number.format(value)} />
      <Details summary={words(language)('asTable')}>
        <table class="ds-table table" data-dense="">
          <thead>
            <tr>
              <th scope="col">{heads.label}</th>
              <th scope="col" class="numeric">
                {heads.value}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td class="numeric">{number.format(bar.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Details>
    </figure>
  )
}

const rowHeight = 44

function Bars(props: {
  id: string
  title: string
  language: Language
  bars: readonly Bar[]
  say: (value: number) => string
}) {
  const largest = Math.max(1, ...props.bars.map((bar) => bar.value))
  const fromRight = directionOf(props.language) === 'rtl'
  return (
    <svg
      role="img"
      class="figure-bars"
      width="100%"
      height={props.bars.length * rowHeight}
      aria-labelledby={`${props.id}-picture ${props.id}-description`}
    >
      <title id={`${props.id}-picture`}>{props.title}</title>
      <desc id={`${props.id}-description`}>
        {props.bars.map((bar) => `${bar.label}: ${props.say(bar.value)}`).join('; ')}
      </desc>
      {props.bars.map((bar, index) => {
        const share = (bar.value / largest) * 100
        return (
          <g key={bar.label}>
            <text x={fromRight ? '100%' : '0'} y={index * rowHeight + 15}>
              {bar.label} · {props.say(bar.value)}
            </text>
            <rect
              x={fromRight ? `${100 - share}%` : '0'}
              y={index * rowHeight + 22}
              width={`${share}%`}
              height="12"
            />
          </g>
        )
      })}
    </svg>
  )
}
