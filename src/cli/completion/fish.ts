/** For fish 3 and newer. */
export const fish = `# fish completion for notes
function __notes_complete
    set -l current (commandline -ct)
    set -l words (commandline -opc) "$current"
    for line in (notes complete -- $words[2..-1] 2>/dev/null)
        if test "$line" = ':files'
            set -l prefix (string match -r -- '^--[^=]*=' "$current")
            __fish_complete_path (string replace -r -- '^--[^=]*=' '' "$current") | string replace -r -- '^' "$prefix"
        else
            echo $line
        end
    end
end
complete -c notes -f -a '(__notes_complete)'
`
