<#
.SYNOPSIS
    Registers a task that runs NlpPipeline every night at 02:30 through run.ps1.
.EXAMPLE
    ./register-task.ps1 -Script C:\NlpPipeline\run.ps1 -Config C:\NlpPipeline\nlp-pipeline.json
#>
param(
    [Parameter(Mandatory)] [string] $Script,
    [Parameter(Mandatory)] [string] $Config
)

$action = New-ScheduledTaskAction -Execute 'powershell.exe' `
    -Argument "-NoProfile -ExecutionPolicy Bypass -File `"$Script`" run --config `"$Config`""
$trigger = New-ScheduledTaskTrigger -Daily -At '02:30'
$settings = New-ScheduledTaskSettingsSet -StartWhenAvailable -MultipleInstances IgnoreNew -ExecutionTimeLimit (New-TimeSpan -Hours 6)
Register-ScheduledTask -TaskName 'NlpPipeline' -Action $action -Trigger $trigger -Settings $settings -Force
