"""The announcer: calls put into words, words into clips, clips into sound, one voice per zone."""
