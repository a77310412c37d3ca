import type { DeskFrame } from '../../../ui/desk-frame.ts'
import { DeskPage } from '../../../ui/desk-page.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { highlight } from '../search/highlight.ts'
import type { Found, Hit } from '../search/search.ts'
import { words } from '../words.ts'
import { personTags } from './state-words.ts'

export type SearchPageProps = { frame: DeskFrame; text: string; found: readonly Found[] }

/** What a search found: people, invitees, Notes, each with what was searched for marked. */
export function SearchPage({ frame, text, found }: SearchPageProps) {
  const { language } = frame
  const say = words(language)
  const title = text === '' ? say('search.title') : say('search.titleFor', { text })
  return (
    <DeskPage {...frame} searched={text} title={title}>
      {found.length === 0 && <p>{say(text === '' ? 'search.how' : 'search.none')}</p>}
      {found.map(({ group, hits, more }) => (
        <section key={group} aria-labelledby={`found-${group}`}>
          <h2 class="ds-heading" data-size="xs" id={`found-${group}`}>
            {say(`search.${group}`, { count: hits.length })}
          </h2>
          <ul class="hits">
            {hits.map((hit) => (
              <li key={hit.id}>
                <a class="ds-link" href={hit.href}>
                  <Marked text={hit.text} search={text} />
                </a>{' '}
                {hit.state && <HitTag language={language} state={hit.state} />}
                {hit.detail && (
                  <p class="hit-detail">
                    <Marked text={hit.detail} search={text} />
                  </p>
                )}
              </li>
            ))}
          </ul>
          {more && <p>{say('search.more')}</p>}
        </section>
      ))}
    </DeskPage>
  )
}

function HitTag({ language, state }: { language: DeskFrame['language']; state: NonNullable<Hit['state']> }) {
  const say = words(language)
  if (state === 'named') return <Tag state="waiting">{say('search.named')}</Tag>
  return <Tag state={personTags[state]}>{say(`personState.${state}`)}</Tag>
}

function Marked({ text, search }: { text: string; search: string }) {
  return (
    <bdi>
      {highlight(text, search).map((piece, index) =>
        piece.hit ? <mark key={index}>{piece.text}</mark> : piece.text,
      )}
    </bdi>
  )
}
