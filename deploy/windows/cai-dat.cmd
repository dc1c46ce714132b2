@echo off
rem Double-click: makes this Windows account a counter of the hall. Needs no administrator.
chcp 65001 >nul
powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0cai-dat.ps1" %*
pause
