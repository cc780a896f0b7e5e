/** For PowerShell 5.1 and newer; where nothing is answered, it completes the names of files by itself. */
export const powershell = `# PowerShell completion for notes
Register-ArgumentCompleter -Native -CommandName notes -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { $_.Extent.Text.Trim("'", '"') })
    $words += if ($wordToComplete) { "$wordToComplete" } else { ' ' }
    notes complete -- @words 2>$null | Where-Object { $_ -ne ':files' } | ForEach-Object {
        $value, $description = $_ -split "\`t", 2
        if (-not $description) { $description = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $description)
    }
}
`
