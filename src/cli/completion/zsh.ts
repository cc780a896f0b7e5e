/** For zsh with its completion system on (`compinit`); as a file `_notes` in a folder of `fpath` as well. */
export const zsh = `#compdef notes
# zsh completion for notes
_notes() {
  local line files=
  local -a values
  while IFS= read -r line; do
    if [[ $line == :files ]]; then files=1
    else values+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
    fi
  done < <(notes complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#values )) && _describe -V notes values
  if [[ -n $files ]]; then
    compset -P '--*='
    _files
  fi
}
if [[ \${funcstack[1]} == _notes ]]; then _notes "$@"
else compdef _notes notes
fi
`
