/** For bash 4 and newer: candidates from `notes complete`; where they are files, and none of ours fits, bash's own way of completing them. */
export const bash = `# bash completion for notes
_notes() {
  local line files=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == :files ]]; then files=1
    else COMPREPLY+=("\${line%%$'\\t'*}")
    fi
  done < <(notes complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ $files && \${#COMPREPLY[@]} -eq 0 ]]; then compopt -o default 2>/dev/null; fi
}
complete -F _notes notes
`
