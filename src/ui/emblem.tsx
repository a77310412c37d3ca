/** The product's own sign: a road that leads through an opened door. Decoration beside the name. */
export function Emblem() {
  return (
    <svg class="emblem" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path d="M6 28V12a10 10 0 0 1 20 0v16" fill="none" stroke="currentColor" stroke-width="2.5" />
      <path d="M12.5 28l2-12h3l2 12z" fill="currentColor" />
      <path d="M3 28h26" stroke="currentColor" stroke-width="2.5" />
    </svg>
  )
}
