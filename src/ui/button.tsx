import type { ComponentChildren } from 'preact'

export type ButtonProps = {
  /** What happens when it is pressed: "Confirm three people". */
  children: ComponentChildren
  /** One primary action a page; 'danger' for what cannot be taken back easily. */
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger' | undefined
  /** Given: a link that looks like a button and only leads somewhere. */
  href?: string | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | number | undefined
  id?: string | undefined
  /** Id of the form it belongs to, where it stands outside. */
  form?: string | undefined
  formAction?: string | undefined
  /** More words for those who do not see the surroundings: "Correct, Walter Odongo". */
  label?: string | undefined
  size?: 'small' | 'medium' | undefined
  disabled?: boolean | undefined
  describedBy?: string | undefined
}

/** A button, or a link drawn as one. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', size = 'medium', href, children } = props
  const looks = {
    class: 'ds-button',
    id: props.id,
    'data-variant': variant === 'danger' ? 'secondary' : variant,
    'data-color': variant === 'danger' ? 'danger' : undefined,
    'data-size': size === 'small' ? 'sm' : undefined,
    'aria-label': props.label,
    'aria-describedby': props.describedBy,
  }

  if (href !== undefined)
    return (
      <a href={href} {...looks}>
        {children}
      </a>
    )
  return (
    <button
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      disabled={props.disabled}
      {...looks}
    >
      {children}
    </button>
  )
}
