interface FileButtonProps {
  readonly label: string
  /** As the browser's `accept`. */
  readonly accept: string
  readonly onPick: (file: File) => void
}

/** Opens the browser's own choice of a file. */
export function FileButton({ label, accept, onPick }: FileButtonProps) {
  return (
    <label class="btn small file">
      {label}
      <input
        type="file"
        class="quiet"
        accept={accept}
        onChange={(event) => {
          const field = event.currentTarget
          const [file] = field.files ?? []
          if (file !== undefined) onPick(file)
          // The same file may be chosen again once it is mended.
          field.value = ''
        }}
      />
    </label>
  )
}
