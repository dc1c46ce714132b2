@echo off
rem The screen of this counter, again and again: it comes back by itself when the line or the server
rem does. With "keys" it is the page that tries the keyboard, once.
chcp 65001 >nul
title Quầy Một Cửa
setlocal
set "settings=%LOCALAPPDATA%\MotCua\ssh_config"
if "%~1"=="keys" (
    ssh.exe -t -F "%settings%" hall keys
    if errorlevel 1 pause
    exit /b
)

:again
ssh.exe -t -F "%settings%" hall
set "status=%errorlevel%"
if "%status%"=="76" (
    echo Quầy này đang mở ở máy khác. Bấm phím bất kỳ để lấy lại.
    pause >nul
    goto again
)
if not "%status%"=="0" echo Chưa nối được máy chủ ^(%status%^). Tự nối lại sau 5 giây.
timeout /t 5 /nobreak >nul
goto again
