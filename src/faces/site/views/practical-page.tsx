import { renderSections } from '../../../conference/definition/render-text.ts'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** PUB-1: the venue, coming and going, the visa, where to stay; what is not known yet says so. */
export function PracticalPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  return (
    <SitePageFrame {...props} page="practical-information" title={say('practical')}>
      <h1 class="ds-heading" data-size="lg">
        {say('practical')}
      </h1>
      <p>
        <strong>{say('draftMark')}</strong>
        {' · '}
        {say('draftPractical')}
      </p>
      {renderSections(definition, language, 'logistics').map((part) => (
        <section key={part.id} aria-labelledby={part.id}>
          <h2 class="ds-heading" data-size="sm" id={part.id}>
            {part.title}
          </h2>
          <Prose html={part.html} />
        </section>
      ))}
    </SitePageFrame>
  )
}
