import { convert } from 'html-to-text'
import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { directionOf, type Language } from '../i18n/language.ts'
import type { Mail } from './post.ts'
import type { Attachment, LinkPlace } from './schema.ts'

/** What a mail is made of. `body`: paragraphs and lists; what comes from outside stands in it as text. */
export type MailContent = {
  kind: string
  language: Language
  subject: string
  body: ComponentChildren
  /** Short name of the conference, at the head. */
  conferenceName: string
  places?: Record<string, LinkPlace>
  attachments?: Attachment[]
}

const styles = `
body { margin: 0; padding: 24px; font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Khmer', system-ui, sans-serif; font-size: 16px; line-height: 1.55; }
.mail { max-width: 600px; margin: 0 auto; }
.head { border-block-end: 3px solid #1b365d; padding-block-end: 8px; margin-block-end: 24px; font-weight: bold; }
html[lang='ar'] body { font-size: 18px; line-height: 1.8; }
html[lang='km'] body { font-size: 17px; line-height: 1.9; }
li { margin-block-end: 4px; }
`

/**
 * Words a mail once as HTML and once as plain text. No picture, nothing fetched from elsewhere, right to left where the
 * language is; addresses in names and reasons make no link.
 */
export function composeMail(mail: MailContent): Mail {
  const { kind, language, subject, body, conferenceName, places, attachments } = mail
  const content = renderToString(<div>{body}</div>)
  const document = renderToString(
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="color-scheme" content="light dark" />
        <title>{subject}</title>
        <style dangerouslySetInnerHTML={{ __html: styles }} />
      </head>
      <body dir={directionOf(language)}>
        <div class="mail">
          <p class="head">{conferenceName}</p>
          <div dangerouslySetInnerHTML={{ __html: content }} />
        </div>
      </body>
    </html>,
  )
  const text = `${conferenceName}\n\n${convert(content, { wordwrap: false, selectors: [{ selector: 'a', options: { ignoreHref: true } }] })}\n`
  return {
    kind,
    subject,
    text,
    html: `<!doctype html>\n${document}`,
    ...(places ? { places } : {}),
    ...(attachments ? { attachments } : {}),
  }
}
