/** A sentence in which a mail address stands, the address as a link, kept apart from the direction of the text around it. */
export function MailSentence({ text, mailbox }: { text: string; mailbox: string }) {
  const [before, ...after] = text.split(mailbox)
  return (
    <p>
      {before}
      {after.map((rest) => (
        <>
          <a href={`mailto:${mailbox}`}>
            <bdi>{mailbox}</bdi>
          </a>
          {rest}
        </>
      ))}
    </p>
  )
}
