import { renderText } from '../../../conference/definition/render-text.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { MailSentence } from '../../../ui/mail-sentence.tsx'
import { Prose } from '../../../ui/prose.tsx'
import { words } from '../words.ts'
import { RoomLanguages } from './rooms.tsx'
import { SitePageFrame, type SiteView } from './site-page.tsx'

/** LAN-1, and what is done so that everybody can take part, at the conference and on these pages. */
export function AccessibilityPage(props: SiteView) {
  const { definition, language } = props
  const say = words(language)
  const { mailbox } = definition.secretariat
  return (
    <SitePageFrame {...props} page="accessibility" title={say('interpretationAndAccess')}>
      <h1 class="ds-heading" data-size="lg">
        {say('interpretationAndAccess')}
      </h1>
      <section aria-labelledby="rooms">
        <h2 class="ds-heading" data-size="sm" id="rooms">
          {say('rooms')}
        </h2>
        <RoomLanguages {...props} />
        <Prose html={renderText(definition, language, 'interpretation').html} />
      </section>
      <section aria-labelledby="need">
        <h2 class="ds-heading" data-size="sm" id="need">
          {say('sayNeed')}
        </h2>
        <ul class="bullets">
          <li>{say('sayNeedForm', { date: dateInWords(definition.registrationOpensOn, language) })}</li>
          <li>
            <MailSentence text={say('sayNeedMail', { mailbox })} mailbox={mailbox} />
          </li>
          <li>{say('sayNeedOther')}</li>
        </ul>
        <p>{say('sayNeedLater')}</p>
      </section>
      <section aria-labelledby="venue">
        <h2 class="ds-heading" data-size="sm" id="venue">
          {say('accessibleVenue')}
        </h2>
        <Prose html={renderText(definition, language, 'accessibility').html} />
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
