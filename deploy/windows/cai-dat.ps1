# Makes this Windows account a counter of the hall: a key of its own, the hall's key, letters, icons.
# Asks for no administrator, changes nothing of other accounts; run again, it replaces its own work.
param([string]$Counter = "", [switch]$Remove)

$ErrorActionPreference = "Stop"
[Console]::OutputEncoding = [Text.Encoding]::UTF8
$Here = Split-Path -Parent $MyInvocation.MyCommand.Path
$Home_ = Join-Path $env:LOCALAPPDATA "MotCua"
$Fragments = Join-Path $env:LOCALAPPDATA "Microsoft\Windows Terminal\Fragments\MotCua"
$Fonts = Join-Path $env:LOCALAPPDATA "Microsoft\Windows\Fonts"
$FontList = "HKCU:\Software\Microsoft\Windows NT\CurrentVersion\Fonts"
$Desktop = [Environment]::GetFolderPath("Desktop")
$Profile_ = "{0caf86b0-3a1f-4f4c-9d5e-6d6f74637561}"
$Utf8 = New-Object Text.UTF8Encoding($false)
$Icons = @("Quầy Một Cửa", "Giấy A4", "Kiểm tra bàn phím")

function Say([string]$Text) { Write-Host $Text }

function Remove-All {
    foreach ($Name in $Icons) {
        $File = Join-Path $Desktop "$Name.lnk"
        if (Test-Path -LiteralPath $File) { Remove-Item -LiteralPath $File }
    }
    foreach ($Folder in @($Fragments, $Home_)) {
        if (Test-Path -LiteralPath $Folder) { Remove-Item -LiteralPath $Folder -Recurse -Force }
    }
    Say "Đã gỡ. Phông chữ vẫn còn. Trên máy chủ: sudo motcua station remove counter-SỐ"
}

function Install-Key {
    $Key = Join-Path $Home_ "key"
    if (-not (Test-Path -LiteralPath $Key)) {
        # Through cmd: Windows PowerShell 5 would drop the empty password.
        $Made = "ssh-keygen.exe -q -t ed25519 -N """" -C quay-$Counter -f ""$Key"""
        & cmd.exe /d /c $Made
        if ($LASTEXITCODE -ne 0) { throw "ssh-keygen: $LASTEXITCODE" }
        # ssh takes no key that others may read.
        & icacls.exe $Key /inheritance:r /grant:r "$($env:USERDOMAIN)\$($env:USERNAME):F" | Out-Null
    }
    Get-Content -LiteralPath "$Key.pub" -Encoding UTF8 | Select-Object -First 1
}

function Install-Settings {
    Copy-Item -LiteralPath (Join-Path $Here "known_hosts") -Destination $Home_ -Force
    foreach ($Name in @("quay.cmd", "giay-a4.cmd")) {
        Copy-Item -LiteralPath (Join-Path $Here $Name) -Destination $Home_ -Force
    }
    $Config = [IO.File]::ReadAllText((Join-Path $Here "ssh_config"), $Utf8)
    $Place = $Home_.Replace("\", "/")
    [IO.File]::WriteAllText((Join-Path $Home_ "ssh_config"), $Config.Replace("@HOME@", $Place), $Utf8)
}

function Install-Letters {
    New-Item -ItemType Directory -Force -Path $Fonts | Out-Null
    $File = Join-Path $Fonts "JetBrainsMono.ttf"
    if (-not (Test-Path -LiteralPath $File)) {
        Copy-Item -LiteralPath (Join-Path $Here "JetBrainsMono.ttf") -Destination $File
    }
    if (-not (Test-Path $FontList)) { New-Item -Path $FontList -Force | Out-Null }
    Set-ItemProperty -Path $FontList -Name "JetBrains Mono (TrueType)" -Value $File
}

function Install-Profile {
    New-Item -ItemType Directory -Force -Path $Fragments | Out-Null
    $Text = [IO.File]::ReadAllText((Join-Path $Here "terminal.json"), $Utf8)
    [IO.File]::WriteAllText((Join-Path $Fragments "motcua.json"), $Text, $Utf8)
}

function New-Icon([string]$Name, [string]$Target, [string]$Arguments) {
    # WScript.Shell saves under names of the old code page only: renamed afterwards.
    $Plain = Join-Path $Home_ "icon.lnk"
    $Link = (New-Object -ComObject WScript.Shell).CreateShortcut($Plain)
    $Link.TargetPath = $Target
    $Link.Arguments = $Arguments
    $Link.WorkingDirectory = $Home_
    $Link.Save()
    Move-Item -LiteralPath $Plain -Destination (Join-Path $Desktop "$Name.lnk") -Force
}

function Install-Icons {
    $Screen = Join-Path $Home_ "quay.cmd"
    $Terminal = Get-Command wt.exe -ErrorAction SilentlyContinue
    if ($Terminal) {
        New-Icon $Icons[0] $Terminal.Source "-w motcua -M -p $Profile_"
        New-Icon $Icons[2] $Terminal.Source "-M -p $Profile_ cmd.exe /d /c ""$Screen"" keys"
    } else {
        Say "Máy chưa có Windows Terminal: dùng cửa sổ dòng lệnh, chọn phông JetBrains Mono."
        New-Icon $Icons[0] $Screen ""
        New-Icon $Icons[2] $Screen "keys"
    }
    New-Icon $Icons[1] (Join-Path $Home_ "giay-a4.cmd") ""
}

if ($Remove) { Remove-All; exit 0 }
$Ssh = Get-Command ssh.exe -ErrorAction SilentlyContinue
if (-not $Ssh -or -not (Get-Command ssh-keygen.exe -ErrorAction SilentlyContinue)) {
    Say "Windows chưa có OpenSSH Client. Mở Settings > Apps > Optional features, thêm OpenSSH Client, rồi chạy lại."
    exit 1
}
while ($Counter -notmatch "^[0-9]{1,3}(\.[0-9]{1,2})?$") {
    $Counter = Read-Host "Máy này ở quầy số mấy? (ví dụ 5)"
}
New-Item -ItemType Directory -Force -Path $Home_ | Out-Null
$Public = Install-Key
Install-Settings
Install-Letters
Install-Profile
Install-Icons
$Command = "sudo motcua station add counter $Counter ""$Public"""
[IO.File]::WriteAllText((Join-Path $Home_ "lenh-tren-may-chu.txt"), "$Command`r`n", $Utf8)
Say ""
Say "Xong trên máy này. Trên máy chủ, gõ một lần dòng sau (đã ghi vào lenh-tren-may-chu.txt):"
Say ""
Say $Command
Say ""
Say "Sau đó mở biểu tượng $($Icons[0]) trên màn hình, rồi $($Icons[2])."
