/** How an output folder is kept, as `notes parse` was told. */
export interface FolderSettings {
  /** Whether files are overwritten that notes did not write, or that were changed since. */
  readonly force: boolean
  /** Whether what is up to date is skipped. */
  readonly useCache: boolean
  /** Whether files are written, or only listed: all that would be done, or what is not as it should be. */
  readonly mode: 'write' | 'dry-run' | 'check'
  /** Whether outputs are removed whose input is gone. */
  readonly clean: boolean
  /** Whether to go on with each change of the inputs. */
  readonly watch: boolean
}
