import { renderText } from '../../../conference/definition/render-text.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** What is done so that everybody can take part, at the conference and on these pages. */
export function AccessibilityPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  const { mailbox } = definition.secretariat
  return (
    <SitePageFrame {...props} page="accessibility" title={say('accessibility')}>
      <h1 class="ds-heading" data-size="lg">
        {say('accessibility')}
      </h1>
      <section aria-labelledby="venue">
        <h2 class="ds-heading" data-size="sm" id="venue">
          {say('accessibleVenue')}
        </h2>
        <Prose html={renderText(definition, language, 'accessibility').html} />
        <Prose html={renderText(definition, language, 'interpretation').html} />
      </section>
      <section aria-labelledby="pages">
        <h2 class="ds-heading" data-size="sm" id="pages">
          {say('accessiblePages')}
        </h2>
        <p>{say('accessiblePagesText')}</p>
        <MailSentence text={say('accessibleTell', { mailbox })} mailbox={mailbox} />
      </section>
    </SitePageFrame>
  )
}
