import { renderSections } from '../../../conference/definition/render-text.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** What is kept of readers and participants, why, and until when. */
export function PrivacyPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  const { mailbox } = definition.secretariat
  return (
    <SitePageFrame {...props} page="privacy" title={say('privacy')}>
      <h1 class="ds-heading" data-size="lg">
        {say('privacy')}
      </h1>
      <section aria-labelledby="visit">
        <h2 class="ds-heading" data-size="sm" id="visit">
          {say('privacyVisit')}
        </h2>
        <p>{say('privacyVisitText')}</p>
      </section>
      <section aria-labelledby="participants">
        <h2 class="ds-heading" data-size="sm" id="participants">
          {say('privacyParticipants')}
        </h2>
        <p>{say('privacyParticipantsText')}</p>
      </section>
      <section aria-labelledby="kept">
        <h2 class="ds-heading" data-size="sm" id="kept">
          {say('privacyKept')}
        </h2>
        <ul class="plain-list">
          {renderSections(definition, language, 'retention').map((kind) => (
            <li key={kind.id}>
              <strong>{kind.title}</strong>
              <Prose html={kind.html} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="rights">
        <h2 class="ds-heading" data-size="sm" id="rights">
          {say('privacyRights')}
        </h2>
        <MailSentence text={say('privacyRightsText', { mailbox })} mailbox={mailbox} />
      </section>
    </SitePageFrame>
  )
}
