<#
.SYNOPSIS
    Runs NlpPipeline: the main job, the tests, or any command of nlp-pipeline.

.DESCRIPTION
    Builds the program where needed and passes the words on to it; the exit code is the program's own.
    Without words it reads corpus/samples and writes the records and tables to out/samples.
    Works in Windows PowerShell 5.1 and PowerShell 7 from any folder. Paths that you type are relative to the current folder.

    Exit codes: 0 done, 1 unexpected, 2 wrong usage, 3 some documents failed, 4 no input could be read,
    5 model or configuration invalid, 6 quality gate not met, 7 another run writes there, 130 and 143 stopped by a signal.

.PARAMETER Command
    test      passes the tests (dotnet test); further words go to dotnet test.
    evaluate  scores the extraction; without further words against corpus/announcements/dev.
    train     trains a classifier; without further words the models that ship with the program, from corpus.
    Any other word (run, extract, segment, ...) is a command of nlp-pipeline; further words are its arguments.

.INPUTS
    Lines for a command that reads standard input, such as JSON Lines for 'extract -'.

.EXAMPLE
    ./run.ps1

    Runs the main job on corpus/samples.

.EXAMPLE
    ./run.ps1 run 2026/ --out out/2026 --jobs 2

    Reads a folder of announcements and writes records and tables.

.EXAMPLE
    ./run.ps1 test

    Passes the tests.

.EXAMPLE
    ./run.ps1 evaluate corpus/announcements/dev --errors units

    Lists what the extraction of units misses.

.EXAMPLE
    ./run.ps1 extract --help

    Shows the options of one command.

.NOTES
    NLP_PIPELINE_DLL names a nlp-pipeline.dll that is run as it is, without building first.
#>
# No CmdletBinding: words such as -o and -j belong to the program, and PowerShell would take them for its own parameters.
param([string] $Command)

# Only language features and .NET calls, so that a host without the Utility and Management modules runs this script too.

function Join-Root([string] $Path) {
    [System.IO.Path]::GetFullPath([System.IO.Path]::Combine($PSScriptRoot, $Path))
}

# The words that stand for a command typed without arguments.
function Get-DefaultWords([string] $Name) {
    switch ($Name) {
        ''         { 'run', (Join-Root 'corpus/samples'), '--out', (Join-Root 'out/samples') }
        'train'    { 'models', 'build', '--corpus', (Join-Root 'corpus'), '--out', (Join-Root 'models') }
        'evaluate' { 'evaluate', (Join-Root 'corpus/announcements/dev') }
        default    { $Name }
    }
}

# How dotnet reaches the program.
function Get-Program {
    if ($env:NLP_PIPELINE_DLL) {
        return , $env:NLP_PIPELINE_DLL
    }

    'run', '--project', (Join-Root 'src/NlpPipeline.Cli'), '-c', 'Release', '--'
}

# What remains if dotnet cannot be started at all.
$global:LASTEXITCODE = 1
$words = @($args)
if ($Command -eq 'test') {
    # dotnet finds the solution and global.json by the current folder.
    $path = $ExecutionContext.SessionState.Path
    $path.PushCurrentLocation('run.ps1')
    $null = $path.SetLocation($PSScriptRoot)
    try {
        & dotnet test @words
    }
    finally {
        $null = $path.PopLocation('run.ps1')
    }

    exit $LASTEXITCODE
}

if ($words.Count -eq 0) {
    $words = @(Get-DefaultWords $Command)
}
elseif ($Command) {
    $words = @($Command) + $words
}

# The program reads and writes UTF-8; Windows consoles and Windows PowerShell have other defaults.
$OutputEncoding = [System.Text.UTF8Encoding]::new($false)
$consoleEncoding = [System.Console]::OutputEncoding
$onWindows = $env:OS -eq 'Windows_NT'
try {
    if ($onWindows) {
        [System.Console]::OutputEncoding = $OutputEncoding
    }

    $program = @(Get-Program)
    if ($MyInvocation.ExpectingInput) {
        $input | & dotnet @program @words
    }
    else {
        & dotnet @program @words
    }
}
finally {
    if ($onWindows) {
        [System.Console]::OutputEncoding = $consoleEncoding
    }
}

exit $LASTEXITCODE
