using System.CommandLine;

return new RootCommand("Reads Chinese inspection announcements (巡视/巡察).").Parse(args).Invoke();
