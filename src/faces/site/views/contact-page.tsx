import { phrase } from '../../../conference/definition/definition.ts'
import { renderText } from '../../../conference/definition/render-text.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { sitePath } from '../paths.ts'
import { words } from '../words.ts'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** Whom to write to, what to say, and what never to send by mail. */
export function ContactPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  const { mailbox } = definition.secretariat
  return (
    <SitePageFrame {...props} page="contact" title={say('contact')}>
      <h1 class="ds-heading" data-size="lg">
        {say('contact')}
      </h1>
      <section aria-labelledby="write">
        <h2 class="ds-heading" data-size="sm" id="write">
          {say('contactWrite')}
        </h2>
        <p>{say('contactAbout')}</p>
        <Prose html={renderText(definition, language, 'contact').html} />
        <p>{say('contactSay')}</p>
      </section>
      <section aria-labelledby="need">
        <h2 class="ds-heading" data-size="sm" id="need">
          {say('contactNeed')}
        </h2>
        <MailSentence text={say('accessibleTell', { mailbox })} mailbox={mailbox} />
        <p>
          <a href={sitePath('accessibility', language)}>{say('interpretationAndAccess')}</a>
        </p>
      </section>
      <section aria-labelledby="link">
        <h2 class="ds-heading" data-size="sm" id="link">
          {say('contactLink')}
        </h2>
        <p>{say('contactLinkText')}</p>
        <ul class="bullets">
          <li>
            <a href={`/registration/link?language=${language}`}>{say('contactLinkPerson')}</a>
          </li>
          <li>
            <a href={`/portal/link?language=${language}`}>{say('contactLinkMission')}</a>
          </li>
        </ul>
      </section>
      <section aria-labelledby="host">
        <h2 class="ds-heading" data-size="sm" id="host">
          {say('contactHost')}
        </h2>
        <p>{phrase(definition, definition.host.name, language)}</p>
      </section>
    </SitePageFrame>
  )
}
