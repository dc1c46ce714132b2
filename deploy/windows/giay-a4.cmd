@echo off
rem Fetches the A4 paper that the officer has just asked for with F2, shows it, and forgets it.
chcp 65001 >nul
title Giấy A4
setlocal
set "papers=%LOCALAPPDATA%\MotCua\giay"
if not exist "%papers%" mkdir "%papers%"
del /q "%papers%\*.pdf" 2>nul
set "paper=%papers%\giay-%RANDOM%%RANDOM%.pdf"
echo Đang lấy giấy từ máy chủ...
ssh.exe -T -F "%LOCALAPPDATA%\MotCua\ssh_config" hall paper > "%paper%"
if errorlevel 1 goto failed
start "" "%paper%"
echo Đã mở giấy. Xin in ngay: sau 10 phút giấy bị xóa khỏi máy này.
echo Có thể thu nhỏ cửa sổ này, xin đừng đóng.
timeout /t 600 /nobreak >nul
del /q "%papers%\*.pdf" 2>nul
exit /b 0

:failed
del /q "%paper%" 2>nul
echo.
echo Chưa lấy được giấy. Ở màn hình quầy: Ctrl+P, chọn giấy, F2, rồi mở lại biểu tượng này.
pause
exit /b 1
