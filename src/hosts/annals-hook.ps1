# A hook for agent hosts on Windows: passes the host's JSON to Annals, and prints the answer. The head of its twin,
# annals-hook, explains the arguments and variables. Needs PowerShell 5.1 or later, and curl.exe, which Windows includes.
#
#   powershell -NoProfile -ExecutionPolicy Bypass -File annals-hook.ps1 HOST EVENT [JSON]

param([string]$HostName, [string]$EventName, [string]$Json)

$ErrorActionPreference = 'Stop'
$utf8 = New-Object System.Text.UTF8Encoding $false
$started = [Diagnostics.Stopwatch]::StartNew()

function Setting($name, $absent) {
    $value = [Environment]::GetEnvironmentVariable($name)
    if ($value) { $value } else { $absent }
}

function Left { [Math]::Max(0.1, $script:seconds - $started.Elapsed.TotalSeconds) }

function Log($text) {
    try { [IO.File]::AppendAllText("$spool\log", "$([DateTime]::UtcNow.ToString('s'))Z $text`n", $utf8) } catch { }
}

function Quoted($text) { $text.Replace('\', '\\').Replace('"', '\"') }

# curl reads this from its standard input, because other users can see its command line.
function Headers($key) {
    $lines = @('header = "Content-Type: application/json"', 'header = "Expect: "', "header = `"Idempotency-Key: $key`"")
    if ($env:ANNALS_TENANT) { $lines += "header = `"Annals-Tenant: $(Quoted $env:ANNALS_TENANT)`"" }
    if ($env:ANNALS_TOKEN) { $lines += "header = `"Authorization: Bearer $(Quoted $env:ANNALS_TOKEN)`"" }
    $lines -join "`n"
}

# The status, or 000 if no answer came, and the content type of the file.
function Post($key, $path, $body, $answer) {
    $most = (Left).ToString([Globalization.CultureInfo]::InvariantCulture)
    $code = Headers $key | & curl.exe -q -sg -K - -X POST --connect-timeout 2 --max-time $most `
        --noproxy '127.0.0.1,localhost,::1' --data-binary "@$body" -o $answer -w '%{http_code} %{content_type}' "$url$path" 2>$null
    if ($code) { "$code".Split(' ', 2) } else { '000', '' }
}

function Refuse($entry, $why) {
    Log "Event $($entry.Name) is set aside in refused: $why"
    [void](New-Item -ItemType Directory -Force "$spool\refused")
    Move-Item $entry.FullName "$spool\refused\$([DateTimeOffset]::UtcNow.ToUnixTimeSeconds())-$PID-$($entry.Name)"
}

function Entries { Get-ChildItem $spool -Directory | Where-Object Name -Match '^\d+$' | Sort-Object Name }

# Puts the event into the spool, and says under which number.
function Keep($key, $path, $body) {
    [void](New-Item -ItemType Directory -Force $spool)
    for ($try = 0; $try -lt 50; $try++) {
        $last = Entries | Select-Object -Last 1
        $name = '{0:d12}' -f $(if ($last) { [long]$last.Name + 1 } else { 1 })
        try { [void](New-Item -ItemType Directory "$spool\$name"); break } catch { $name = $null }
    }
    if (-not $name) { throw 'no place' }
    [IO.File]::WriteAllText("$spool\$name\body", $body, $utf8)
    $length = (Get-Item "$spool\$name\body").Length
    [IO.File]::WriteAllText("$spool\$name\part", "$key`n$path`n$length`n", $utf8)
    Move-Item "$spool\$name\part" "$spool\$name\head"
    $name
}

# Whether the process that put the event there still waits for its answer. The key says since when, and which process.
function Awaited($entry) {
    try { $key = [IO.File]::ReadAllLines("$($entry.FullName)\head")[0] } catch { return $false }
    if ($key -notmatch '^hook-(\d+)-(\d+)-') { return $false }
    ([DateTimeOffset]::UtcNow.ToUnixTimeSeconds() - [long]$Matches[1]) -le $seconds -and
        [int]$Matches[2] -ne $PID -and (Get-Process -Id $Matches[2] -ErrorAction SilentlyContinue)
}

# Whether it is settled or has to wait. Annals learns from earlier events, but nobody waits for the answer.
function Send($entry, $own) {
    $at = $entry.FullName
    $head = [IO.File]::ReadAllLines("$at\head")
    if ($head.Count -lt 3 -or -not (Test-Path "$at\body") -or (Get-Item "$at\body").Length -ne [long]$head[2]) {
        Refuse $entry 'it was cut off'
        return $true
    }
    $path = if ($entry.Name -eq $own) { $head[1] } else { "$($head[1])&late=true" }
    $status, $type = Post $head[0] $path "$at\body" "$at\answer"
    $problem = "$type".StartsWith('application/problem+json')
    if ($status -like '2*') {
        if ($entry.Name -eq $own) { [Console]::Out.Write([IO.File]::ReadAllText("$at\answer", $utf8)) }
        Remove-Item -Recurse -Force $at
        return $true
    }
    if ($problem -and $status -match '^(40[0459]|41\d|422)$') {
        Refuse $entry "Annals answers ${status}: $([IO.File]::ReadAllText("$at\answer", $utf8))"
        return $true
    }
    if ($problem -and $status -eq '500') {
        [IO.File]::AppendAllText("$at\failures", 'x', $utf8)
        if ((Get-Item "$at\failures").Length -ge 10) {
            Refuse $entry 'Annals answered 500 ten times'
            return $true
        }
    }
    Log "Event $($entry.Name) waits: $status from $url"
    return $false
}

try {
    if ("${HostName}${EventName}" -notmatch '^[A-Za-z0-9_-]+$') { throw 'say: annals-hook.ps1 HOST EVENT' }
    $wished = Setting 'ANNALS_HOOK_SECONDS' '5'
    $seconds = if ($EventName -in 'SessionEnd', 'end') { 1 } elseif ($wished -match '^\d{1,4}$') { [int]$wished } else { 5 }
    $url = (Setting 'ANNALS_URL' 'http://127.0.0.1:8080').TrimEnd('/')
    if (-not $Json) {
        $Json = (New-Object IO.StreamReader ([Console]::OpenStandardInput()), $utf8).ReadToEnd()
    }
    if (-not $Json) { exit 0 }
    try { [Console]::OutputEncoding = $utf8 } catch { } # there may be no console

    $sha = [Security.Cryptography.SHA256]::Create()
    $hash = $sha.ComputeHash($utf8.GetBytes("$url $(Setting 'ANNALS_TENANT' 'main')"))
    $spool = Join-Path (Setting 'ANNALS_SPOOL' (Join-Path (Setting 'LOCALAPPDATA' $HOME) 'annals\hooks')) `
        ([BitConverter]::ToString($hash, 0, 8).Replace('-', ''))

    $path = "/v1/hooks/$HostName/${EventName}?at=$([DateTime]::UtcNow.ToString('s'))Z"
    $project = try { & git -C (Setting 'CLAUDE_PROJECT_DIR' (Setting 'CURSOR_PROJECT_DIR' '.')) config --get remote.origin.url 2>$null } catch { }
    # A remote may contain a password.
    if ($project) { $path += "&project=$([Uri]::EscapeDataString(($project -replace '//[^/@]*@', '//')))" }
    if ($env:ANNALS_SCOPE) { $path += "&scope=$([Uri]::EscapeDataString($env:ANNALS_SCOPE))" }
    if ($env:ANNALS_AGENT) { $path += "&agent=$([Uri]::EscapeDataString($env:ANNALS_AGENT))" }
    $key = "hook-$([DateTimeOffset]::UtcNow.ToUnixTimeSeconds())-$PID-$([Guid]::NewGuid().ToString('N'))"
    $own = Keep $key $path $Json

    # Only one process sends at a time, so that events stay in order. If it dies, its lock goes with it.
    $lock = $null
    while (-not $lock -and (Left) -gt 0.1) {
        try { $lock = [IO.File]::Open("$spool\lock", 'OpenOrCreate', 'ReadWrite', 'None') } catch { Start-Sleep -Milliseconds 50 }
    }
    if (-not $lock) { exit 0 }
    try {
        foreach ($entry in Entries) {
            # If a host still waits for the answer, its own process sends the event.
            while ($entry.Name -ne $own -and (Awaited $entry) -and (Left) -gt 0.1) {
                $lock.Dispose()
                Start-Sleep -Milliseconds 50
                $lock = $null
                while (-not $lock -and (Left) -gt 0.1) {
                    try { $lock = [IO.File]::Open("$spool\lock", 'OpenOrCreate', 'ReadWrite', 'None') } catch { Start-Sleep -Milliseconds 50 }
                }
                if (-not $lock) { exit 0 }
            }
            if ((Left) -le 0.1) { break }
            if (-not (Test-Path $entry.FullName)) { continue }
            if (Test-Path "$($entry.FullName)\head") {
                if (-not (Send $entry $own)) { break }
            } elseif ($entry.LastWriteTimeUtc -lt [DateTime]::UtcNow.AddDays(-1)) {
                Refuse $entry 'it was never whole'
            }
            if ($entry.Name -eq $own) { break }
        }
    } finally {
        if ($lock) { $lock.Dispose() }
    }
} catch {
    if ($spool) { Log "Something went wrong: $_" }
}
exit 0
