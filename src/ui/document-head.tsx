import { assetPath } from './styles/built-assets.ts'

export type DocumentHeadProps = {
  title: string
  stylesheet: 'site.css' | 'service.css' | 'desk.css'
  description?: string | undefined
  noindex?: boolean | undefined
  /** This page's addresses in the languages it exists in, for search engines. */
  alternates?: readonly { language: string; href: string }[] | undefined
}

/** The head of every page: title, one stylesheet, no script. */
export function DocumentHead(props: DocumentHeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{props.title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {props.description && <meta name="description" content={props.description} />}
      {props.noindex && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={assetPath(props.stylesheet)} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {props.alternates?.map((alternate) => (
        <link key={alternate.language} rel="alternate" hreflang={alternate.language} href={alternate.href} />
      ))}
    </head>
  )
}
