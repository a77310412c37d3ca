import type { ComponentChildren } from 'preact'
import { type Definition, phrase } from '../../../conference/definition/definition.ts'
import { discreetName } from '../../../conference/definition/discreet-name.ts'
import { renderLine, renderText } from '../../../conference/definition/render-text.ts'
import { linkDays } from '../../../platform/auth/personal-links.ts'
import { dateInWords } from '../../../platform/i18n/dates.ts'
import { type Language, localeOf } from '../../../platform/i18n/language.ts'
import { composeMail } from '../../../platform/messages/mail-layout.tsx'
import type { Mail } from '../../../platform/messages/post.ts'
import { linkPlace } from '../../../platform/messages/put-links.ts'
import { mailWords } from './words.ts'

/** Whom a mail of the invitation goes to, and in which words. */
export type Transmittal = {
  definition: Definition
  language: Language
  /** The address on the letter: "Permanent Mission of …". */
  recipient: string
  address: string
  channelId: string
  /** As it is printed. */
  number: string
  /** A State is written to in the third person, as a Note answers a Note; an organisation by a letter. */
  isState: boolean
  /** Where a new link to its pages can be asked for. */
  askForLink: string
}

/** The mail that carries the letter, and the corrigenda to it where there are any. */
export function invitationMail(to: Transmittal, corrigenda: number): Mail {
  const say = mailWords(to.language)
  const dates = renderText(to.definition, to.language, 'deadlines').html
  return mail(to, 'invitation', {}, (link) => (
    <>
      <p>{say(to.isState ? 'invitation-note' : 'invitation-letter', valuesOf(to))}</p>
      <p>{say('attached', { corrigenda })}</p>
      {link}
      <h2>{say('dates')}</h2>
      <div dangerouslySetInnerHTML={{ __html: dates }} />
    </>
  ))
}

/** The mail that carries a corrigendum. */
export function corrigendumMail(to: Transmittal, corrigendum: number): Mail {
  const say = mailWords(to.language)
  const values = { ...valuesOf(to), corrigendum }
  return mail(to, 'corrigendum', values, (link) => (
    <>
      <p>{say(to.isState ? 'corrigendum-note' : 'corrigendum-letter', values)}</p>
      <p>{say('attached-corrigendum')}</p>
      {link}
    </>
  ))
}

/** The reminder before a deadline, to an invitee from whom there is no reply yet. `dueOn` is YYYY-MM-DD. */
export function reminderMail(to: Transmittal, deadline: 'with' | 'without', dueOn: string): Mail {
  const { definition, language, isState } = to
  const say = mailWords(language)
  const manner = isState ? 'note' : 'letter'
  const due = {
    date: dateInWords(dueOn, language),
    place: phrase(definition, definition.notesDue.place, language),
  }
  return mail(to, 'reminder', {}, (link) => (
    <>
      <p>{say(`reminder-${manner}`, valuesOf(to))}</p>
      <p>{say(`due-${deadline}-${manner}`, due)}</p>
      {link}
      <p>{say('reminder-regrets')}</p>
    </>
  ))
}

function mail(
  to: Transmittal,
  kind: 'invitation' | 'corrigendum' | 'reminder',
  values: Record<string, string | number>,
  body: (link: ComponentChildren) => ComponentChildren,
): Mail {
  const { definition, language, address, channelId } = to
  const say = mailWords(language)
  const { mark, places } = linkPlace('portal', channelId)
  const conference = discreetName(definition, language)
  const link = (
    <>
      <p>
        {say('portal')}
        <br />
        {mark}
      </p>
      <p>{say('portalHow', { address, days: linkDays.portal, ask: to.askForLink })}</p>
    </>
  )
  return composeMail({
    kind,
    language,
    subject: say(`subject-${kind}`, { number: to.number, ...values, conference }),
    conferenceName: renderLine(definition, language, 'short-name'),
    places,
    body: (
      <>
        <p dir="auto">{say('to', { recipient: to.recipient })}</p>
        {body(link)}
        <p>{say('questions', { mailbox: definition.secretariat.mailbox })}</p>
        <p>{say(to.isState ? 'assurances' : 'regards')}</p>
      </>
    ),
  })
}

function valuesOf({ definition, language, number }: Transmittal) {
  const names = definition.signatories.map(({ name }) => phrase(definition, name, language))
  return {
    conference: renderLine(definition, language, 'name'),
    number,
    signatories: new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names),
  }
}
