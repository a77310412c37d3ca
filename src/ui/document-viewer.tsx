import type { ComponentChildren } from 'preact'
import type { Language } from '../platform/i18n/language.ts'
import { MarkedText } from './marked-text.tsx'
import type { OriginalPage, OriginalText } from './original.ts'
import { words } from './words.ts'

export type DocumentViewerProps = {
  language: Language
  /** Id of the viewer's heading. */
  id: string
  title?: ComponentChildren | undefined
  parts: readonly (OriginalPage | OriginalText)[]
  /** Stands above the parts: links to open or to download the original, other parts. */
  tools?: ComponentChildren | undefined
}

/** The original as it came, beside the fields, with the places drawn where each was read. */
export function DocumentViewer({ language, id, title, parts, tools }: DocumentViewerProps) {
  const say = words(language)
  return (
    <section class="viewer" aria-labelledby={id}>
      <h2 class="ds-heading" data-size="2xs" id={id}>
        {title ?? say('original')}
      </h2>
      {tools && <div class="viewer-tools">{tools}</div>}
      {parts.map((part) => (
        <figure class="viewer-part" id={part.id} key={part.id}>
          <figcaption>{part.name}</figcaption>
          {part.kind === 'page' ? (
            <PageImage language={language} page={part} />
          ) : part.text ? (
            <MarkedText language={language} part={part} />
          ) : (
            <p class="viewer-empty">{say('noText')}</p>
          )}
        </figure>
      ))}
    </section>
  )
}

function PageImage({ language, page }: { language: Language; page: OriginalPage }) {
  const say = words(language)
  const size = page.width / 40
  return (
    <div class="viewer-page" dir="ltr">
      <img
        src={page.src}
        width={page.width}
        height={page.height}
        alt={say('page', { page: page.page })}
        loading={page.page > 1 ? 'lazy' : undefined}
      />
      {page.marks.length > 0 && (
        // biome-ignore lint/a11y/noSvgWithoutTitle: its links have names of their own
        <svg viewBox={`0 0 ${page.width} ${page.height}`} preserveAspectRatio="none">
          {page.marks.map((mark) => (
            <a
              href={mark.href}
              id={mark.id}
              key={mark.id}
              class="viewer-mark"
              data-mark={mark.number}
              aria-label={say('markNumber', { number: mark.number, label: mark.label })}
            >
              {mark.boxes.map((box) => (
                <rect
                  key={`${box.left} ${box.top}`}
                  x={box.left * page.width}
                  y={box.top * page.height}
                  width={box.width * page.width}
                  height={box.height * page.height}
                />
              ))}
              {mark.boxes[0] && (
                <text
                  x={mark.boxes[0].left * page.width - size * 0.3}
                  y={(mark.boxes[0].top + mark.boxes[0].height) * page.height - size * 0.15}
                  font-size={size}
                  text-anchor="end"
                >
                  {mark.number}
                </text>
              )}
            </a>
          ))}
        </svg>
      )}
    </div>
  )
}
